import { findNearest } from "../content/did-you-mean.ts";
import type { InternalLink } from "../content/internal-link.ts";
import type { Mistake, Problem } from "../content/problem.ts";
import { decodeAddress } from "../content/decode-address.ts";
import { changeAt } from "../content/source-file.ts";
import type { Site, SiteRecap } from "../model/site.ts";
import { aliasUrl, fileOf, type Url } from "../model/urls.ts";
import { findNestedAliases } from "./find-nested-aliases.ts";
import type { SiteFiles } from "./output.ts";

/**
 * What is wrong with the site as a whole: two files at one address, and links within the site that lead nowhere. `findUnread`
 * finds the files that could not be made out, as `nameTarget` names them: links to them are not to blame.
 */
export function checkFiles(
  site: Site,
  files: SiteFiles,
  findUnread: () => ReadonlySet<string> = () => new Set(),
): readonly Problem[] {
  return [
    ...findDuplicateUrls(site, files),
    ...findNestedAliases(site, files),
    ...findBrokenLinks(site, files, findUnread),
  ];
}

function findDuplicateUrls({ recaps }: Site, { outputs, copies }: SiteFiles): readonly Problem[] {
  const first = new Map<string, string>();
  const aliasing = new Map(
    recaps.flatMap(({ aliases, file }) => aliases.map((alias) => [fileOf(aliasUrl(alias)), file])),
  );
  return [...outputs, ...copies].flatMap(({ url, source }) => {
    const place = fileOf(url);
    const other = first.get(place);
    if (other === undefined) {
      first.set(place, source);
      return [];
    }
    const aliasOwner = aliasing.get(place);
    const culprit = aliasOwner ?? source;
    const taker = culprit === source ? other : source;
    return [describeDuplicate(url, { culprit, taker, isAlias: aliasOwner !== undefined })];
  });
}

interface Clash {
  readonly culprit: string;
  readonly taker: string;
  /** Whether the address is an old one that the culprit's front matter gives. */
  readonly isAlias: boolean;
}

function describeDuplicate(url: Url, { culprit, taker, isAlias }: Clash): Problem {
  return {
    file: culprit,
    line: 1,
    column: 1,
    rule: "duplicate-url",
    message:
      culprit === taker
        ? `Two pages that this file makes would have the address \`${url}\`.`
        : `This file makes a page with the address \`${url}\`, which is that of ${taker}.`,
    writeInstead: [
      isAlias
        ? `Take \`${url}\` out of \`aliases\`, or give one of the two another name.`
        : "Rename the file.",
    ],
  };
}

function findBrokenLinks(
  site: Site,
  { outputs, copies }: SiteFiles,
  findUnread: () => ReadonlySet<string>,
): readonly Problem[] {
  const records = [
    ...site.recaps,
    ...site.events,
    ...site.entities,
    ...site.authors,
    ...site.pages,
  ];
  if (records.every(({ links }) => links.length === 0)) return [];
  const unread = findUnread();
  const urls = new Set<string>([...outputs, ...copies].map(({ url }) => decodeAddress(url)));
  const recaps = new Map<string, SiteRecap>(site.recaps.map((recap) => [recap.url, recap]));
  const anchorsOf = (page: string): ReadonlySet<string> => listAnchors(recaps.get(page));
  const targets = { urls, anchorsOf, nearestUrl: rememberNearest(urls) };
  return records.flatMap(({ url, links }) =>
    links
      .filter(({ href }) => !unread.has(nameTarget(href)))
      .flatMap((link) => describeBroken(link, url, targets) ?? []),
  );
}

/** The places in a recap that links can lead to. */
function listAnchors(recap: SiteRecap | undefined): ReadonlySet<string> {
  const ids = (recap?.body ?? []).flatMap((block) => {
    if (block.kind === "point") return block.point.id;
    return block.kind === "heading" ? block.id : [];
  });
  return new Set(ids);
}

/** The nearest of `urls`, looked up once for each address: a page that is gone may be linked to from a thousand recaps. */
function rememberNearest(urls: ReadonlySet<string>): (target: string) => string | undefined {
  const found = new Map<string, string | undefined>();
  return (target) => {
    if (!found.has(target)) found.set(target, findNearest(target, urls));
    return found.get(target);
  };
}

/** What a link leads to, whatever the date of a recap: the folder of its file and its slug or id, `recaps slug`, `pages about`. */
function nameTarget(href: string): string {
  const recap = /^\/\d{4}\/\d\d\/\d\d\/([^/#?]+)\//.exec(href)?.[1];
  if (recap !== undefined) return `recaps ${recap}`;
  const [, folder = "pages", id = ""] = /^\/(?:([^/#?]+)\/)?([^/#?]+)\//.exec(href) ?? [];
  return `${folder} ${id}`;
}

interface Targets {
  readonly urls: ReadonlySet<string>;
  readonly anchorsOf: (page: string) => ReadonlySet<string>;
  readonly nearestUrl: (target: string) => string | undefined;
}

/** The problem of a link on the page at `page`, or `undefined` where it leads to a page and an anchor that exist. */
function describeBroken(
  link: InternalLink,
  page: Url,
  { urls, anchorsOf, nearestUrl }: Targets,
): Problem | undefined {
  const { file, line, column, href, lineText } = link;
  const [path = "", anchor] = decodeAddress(href).split("#");
  const target = path === "" ? page : path.replace(/\?.*$/, "");
  const describe = ({ rule, message }: Mistake, right: string | undefined): Problem => {
    const meant = right === undefined ? "." : `; did you mean \`${right}\`?`;
    const writeInstead =
      right === undefined ? [] : [changeAt(lineText, column - 1, { wrong: link.written, right })];
    return { file, line, column, rule, message: `${message}${meant}`, writeInstead };
  };
  if (!urls.has(target)) {
    const slashed = `${target}/`;
    const nearest = urls.has(slashed) ? slashed : nearestUrl(target);
    const right = nearest === undefined ? undefined : withAnchor(nearest, anchor);
    const message = `The link \`${href}\` leads to no page of this site`;
    return describe({ rule: "broken-link", message }, right);
  }
  if (anchor === undefined || /^fn(?:ref)?\d/.test(anchor)) return undefined;
  const known = anchorsOf(target);
  if (known.has(anchor)) return undefined;
  const nearest = findNearest(anchor, known);
  const right = nearest === undefined ? undefined : withAnchor(path, nearest);
  const message = `The page \`${target}\` has no place \`#${anchor}\``;
  return describe({ rule: "broken-anchor", message }, right);
}

function withAnchor(path: string, anchor: string | undefined): string {
  return anchor === undefined ? path : `${path}#${anchor}`;
}
