import { findNearest } from "../content/did-you-mean.ts";
import type { InternalLink } from "../content/internal-link.ts";
import type { Problem } from "../content/problem.ts";
import type { Site } from "../model/site.ts";
import { fileOf, type Url } from "../model/urls.ts";
import type { SiteFiles } from "./output.ts";

/** What is wrong with the site as a whole: two files at one address, and links within the site that lead nowhere. */
export function checkFiles(site: Site, files: SiteFiles): readonly Problem[] {
  return [...findDuplicateUrls(files), ...findBrokenLinks(site, files)];
}

function findDuplicateUrls({ outputs, copies }: SiteFiles): readonly Problem[] {
  const first = new Map<string, string>();
  return [...outputs, ...copies].flatMap(({ url, source }) => {
    const file = fileOf(url);
    const other = first.get(file);
    if (other === undefined) {
      first.set(file, source);
      return [];
    }
    const [culprit, taker] = source.endsWith(".md") ? [source, other] : [other, source];
    return [
      {
        file: culprit,
        line: 1,
        column: 1,
        rule: "duplicate-url",
        message: `The address ${url} is claimed by ${culprit} and by ${taker}.`,
        writeInstead: ["Give one of the two another name."],
      },
    ];
  });
}

function findBrokenLinks(site: Site, { outputs, copies }: SiteFiles): readonly Problem[] {
  const urls = new Set<string>([...outputs, ...copies].map(({ url }) => url));
  const anchors = new Map<Url, ReadonlySet<string>>(
    site.recaps.map(({ url, body }) => [
      url,
      new Set(
        body.flatMap((block) => {
          if (block.kind === "point") return block.point.id;
          return block.kind === "heading" ? block.id : [];
        }),
      ),
    ]),
  );
  const records = [...site.recaps, ...site.events];
  return records.flatMap(({ url, links }) =>
    links.flatMap((link) => describeBroken(link, url, { urls, anchors }) ?? []),
  );
}

interface Targets {
  readonly urls: ReadonlySet<string>;
  readonly anchors: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The problem of a link on the page at `page`, or `undefined` where it leads to a page and an anchor that exist. */
function describeBroken(
  link: InternalLink,
  page: Url,
  { urls, anchors }: Targets,
): Problem | undefined {
  const { file, line, column, href, lineText } = link;
  const [path = "", anchor] = href.split("#");
  const target = path === "" ? page : path.replace(/\?.*$/, "");
  const describe = (rule: string, what: string, right: string | undefined): Problem => {
    const meant = right === undefined ? "." : `; did you mean \`${right}\`?`;
    const writeInstead = right === undefined ? [] : [lineText.replace(href, right)];
    return { file, line, column, rule, message: `${what}${meant}`, writeInstead };
  };
  if (!urls.has(target)) {
    const slashed = `${target}/`;
    const nearest = urls.has(slashed) ? slashed : findNearest(target, urls);
    const right = nearest === undefined ? undefined : withAnchor(nearest, anchor);
    return describe("broken-link", `The link \`${href}\` leads to no page of this site`, right);
  }
  if (anchor === undefined || /^fn(?:ref)?\d/.test(anchor)) return undefined;
  const known = anchors.get(target) ?? new Set();
  if (known.has(anchor)) return undefined;
  const nearest = findNearest(anchor, known);
  const right = nearest === undefined ? undefined : withAnchor(path, nearest);
  return describe("broken-anchor", `The page \`${target}\` has no place \`#${anchor}\``, right);
}

function withAnchor(path: string, anchor: string | undefined): string {
  return anchor === undefined ? path : `${path}#${anchor}`;
}
