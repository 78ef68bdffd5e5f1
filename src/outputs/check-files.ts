import type { InternalLink } from "../content/internal-link.ts";
import type { Mistake, Problem } from "../content/problem.ts";
import { decodeAddress } from "../content/decode-address.ts";
import { changeAt } from "../content/source-file.ts";
import type { Site, SiteRecap } from "../model/site.ts";
import { fileOf, type Url } from "../model/urls.ts";
import { findDuplicateUrls } from "./find-duplicate-urls.ts";
import { findIndexClashes } from "./find-index-clashes.ts";
import { findLostFollows } from "./find-lost-follows.ts";
import { findLostRedirects } from "./find-lost-redirects.ts";
import { narrowSite } from "./narrow-site.ts";
import { partOf } from "./section.ts";
import { createRecent } from "../model/recent.ts";
import { createNearest, createNearestUrl, type Nearest, type NearestUrl } from "./nearest-url.ts";
import { findNestedAliases } from "./find-nested-aliases.ts";
import type { FileList, SiteFiles } from "./site-files.ts";

/** What `checkFiles` need not look at again, or cannot. */
export interface CheckScope {
  /** The parts of the site that two files may share an address in; all where they are not given. */
  readonly parts?: readonly FileList[];
  /** The files of the content, by their paths, whose problems are looked for; those of all where they are not given. */
  readonly of?: ReadonlySet<string>;
  /** Finds the files that could not be made out, as `nameTarget` names them: links to them are not to blame. */
  readonly findUnread?: () => ReadonlySet<string>;
  /** Whether a link may lead to an address, where more is there than is listed. */
  readonly has?: SiteFiles["has"];
}

/** What is wrong with the site as a whole: two files at one address, and links and points that lead to nothing of it. */
export function checkFiles(
  site: Site,
  files: SiteFiles,
  { parts = [files], of, findUnread = () => new Set(), has = files.has }: CheckScope = {},
): readonly Problem[] {
  const own = of === undefined ? site : narrowSite(site, of);
  const looked = of === undefined ? parts : listPartsOf(own, files);
  const duplicates = findDuplicateUrls(site, looked);
  return [
    ...duplicates.filter(({ file }) => of?.has(file) ?? true),
    ...findNestedAliases(own, files),
    ...findLostRedirects(site, files).filter(({ file }) => of?.has(file) ?? true),
    ...findIndexClashes(own),
    ...findBrokenLinks(own, { site, files, findUnread, has }),
    ...findLostFollows(own),
  ];
}

/** The parts of the site that the files of `own` lie in. */
function listPartsOf({ pages, recaps, aliases }: Site, files: SiteFiles): readonly FileList[] {
  const urls = [
    ...pages.map(({ url }) => url),
    ...recaps.map(({ url }) => url),
    ...aliases.map(({ from }) => from),
  ];
  return [...new Set(urls.map((url) => partOf(fileOf(url))))].map(files.inPart);
}

/** What links lead to. */
interface Around extends Required<Pick<CheckScope, "findUnread" | "has">> {
  readonly site: Site;
  readonly files: SiteFiles;
}

function findBrokenLinks(own: Site, { site, files, findUnread, has }: Around): readonly Problem[] {
  const records = [...own.recaps, ...own.events, ...own.entities, ...own.authors, ...own.pages];
  if (records.every(({ links }) => links.length === 0)) return [];
  const unread = findUnread();
  const recaps = new Map<string, SiteRecap>(
    [...site.recaps, ...site.withdrawn].map((recap) => [recap.url, recap]),
  );
  const recent = createRecent<string, ReadonlySet<string>>(RECENT);
  const targets: Targets = {
    has,
    anchorsOf: (page) => recent(page, () => listAnchors(recaps.get(page))),
    nearestUrl: createNearestUrl(files),
    nearestAnchor: createNearest(),
  };
  return records.flatMap(({ url, links }) =>
    links
      .filter(({ href }) => !unread.has(nameTarget(href)))
      .flatMap((link) => describeBroken(link, url, targets) ?? []),
  );
}

// Of how many pages the places are remembered, for the links that follow.
const RECENT = 32;

/** The places in a recap that links can lead to. */
function listAnchors(recap: SiteRecap | undefined): ReadonlySet<string> {
  const ids = (recap?.body ?? []).flatMap((block) => {
    if (block.kind === "point") return block.point.id;
    return block.kind === "heading" ? block.id : [];
  });
  return new Set([...ids, ...(recap?.removed ?? []).map(({ pointId }) => pointId)]);
}

/** What a link leads to, whatever the date of a recap: the folder of its file and its slug or id, `recaps slug`, `pages about`. */
function nameTarget(href: string): string {
  const recap = /^\/\d{4}\/\d\d\/\d\d\/([^/#?]+)\//.exec(href)?.[1];
  if (recap !== undefined) return `recaps ${recap}`;
  const [, folder = "pages", id = ""] = /^\/(?:([^/#?]+)\/)?([^/#?]+)\//.exec(href) ?? [];
  return `${folder} ${id}`;
}

interface Targets {
  readonly has: SiteFiles["has"];
  readonly anchorsOf: (page: string) => ReadonlySet<string>;
  readonly nearestUrl: NearestUrl;
  readonly nearestAnchor: Nearest;
}

/** The problem of a link on the page at `page`, or `undefined` where it leads to a page and an anchor that exist. */
function describeBroken(
  link: InternalLink,
  page: Url,
  { has, anchorsOf, nearestUrl, nearestAnchor }: Targets,
): Problem | undefined {
  const { file, line, column, href, lineText } = link;
  const [path = "", anchor] = decodeAddress(href).split("#");
  const target = path === "" ? page : path.replace(/\?.*$/, "");
  const describe = ({ rule, message }: Mistake, right: string | undefined): Problem => {
    const meant = right === undefined ? "." : `; did you mean \`${right}\`?`;
    const writeInstead =
      right === undefined || lineText === ""
        ? []
        : [changeAt(lineText, column - 1, { wrong: link.written, right })];
    return { file, line, column, rule, message: `${message}${meant}`, writeInstead };
  };
  if (!has(target)) {
    const slashed = `${target}/`;
    const nearest = has(slashed) ? slashed : nearestUrl(target);
    const right = nearest === undefined ? undefined : withAnchor(nearest, anchor);
    const message = `The link \`${href}\` leads to no page of this site`;
    return describe({ rule: "broken-link", message }, right);
  }
  if (anchor === undefined || /^fn(?:ref)?\d/.test(anchor)) return undefined;
  const known = anchorsOf(target);
  if (known.has(anchor)) return undefined;
  const nearest = nearestAnchor(anchor, known);
  const right = nearest === undefined ? undefined : withAnchor(path, nearest);
  const message = `The page \`${target}\` has no place \`#${anchor}\``;
  return describe({ rule: "broken-anchor", message }, right);
}

function withAnchor(path: string, anchor: string | undefined): string {
  return anchor === undefined ? path : `${path}#${anchor}`;
}
