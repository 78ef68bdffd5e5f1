import type { Content } from "../content/content.ts";
import { parseContent } from "../content/parse-content.ts";
import { sortProblems, type Problem } from "../content/problem.ts";
import type { RawFile } from "../content/raw-content.ts";
import { readContent } from "../content/read-content.ts";
import { slugOfFile } from "../content/slug.ts";
import { buildSite, type SiteOptions } from "../model/build-site.ts";
import type { Site } from "../model/site.ts";
import { stylesheetUrl } from "../model/urls.ts";
import { checkFiles } from "../outputs/check-files.ts";
import { listFiles } from "../outputs/list-files.ts";
import { tzdataVersion } from "../time/tzdata-version.ts";
import { listImages } from "./images/list-images.ts";

/** Which content to read, what to call it in problems, where the project's own files are, and how to build. */
export interface SiteRequest extends SiteOptions {
  readonly contentFolder: string;
  readonly contentName: string;
  readonly projectFolder: string;
}

/** A site that has been checked. Where there are problems, `site` is that of the records that could be made out, if any. */
export interface PreparedSite {
  readonly site: Site | undefined;
  readonly problems: readonly Problem[];
  /** The content as it was read, for showing the lines that problems are about. */
  readonly content: readonly RawFile[];
}

/** Reads the content and checks it, and the files that its site would have. Throws where the content folder cannot be read. */
export function prepareSite(request: SiteRequest): PreparedSite {
  const content = readContent(request.contentFolder, request.contentName);
  const { value, problems } = parseContent(content, request.contentName);
  if (value === undefined) return { site: undefined, problems, content };
  const site = buildSite(value, request);
  const files = listFiles({
    site,
    tzdata: tzdataVersion(),
    copies: listImages(site, request.contentFolder),
    ...WITHOUT_ASSETS,
  });
  const unread = findUnread(content, value);
  const wrong = checkFiles(site, files, unread);
  return { site, problems: sortProblems([...problems, ...wrong]), content };
}

// No link of the content leads to a style sheet, a font or a variant of an image, so a check need not make them.
const WITHOUT_ASSETS = {
  css: "",
  stylesheet: stylesheetUrl("0"),
  preloads: [],
  pictures: new Map(),
  contentPolicy: "",
} as const;

/** The files that could not be made out, as `nameTarget` names what links lead to. */
function findUnread(content: readonly RawFile[], read: Content): ReadonlySet<string> {
  const { recaps, events, entities, authors, pages } = read;
  const records = [...recaps, ...events, ...entities, ...authors, ...pages];
  const known = new Set(records.map(({ file }) => file));
  const unread = content.filter(({ name, path }) => /\.md$/i.test(name) && !known.has(path));
  const names = unread.flatMap(({ name, bytes }) => {
    const [folder = ""] = name.split("/");
    if (folder !== "recaps") return [`${folder} ${name.replaceAll(/^.*\/|\.md$/gi, "")}`];
    const written = /^slug:\s*["']?([\w-]+)/m.exec(new TextDecoder().decode(bytes))?.[1];
    return [`recaps ${slugOfFile(name)}`, `recaps ${written}`];
  });
  return new Set(names);
}
