import type { Content } from "../content/content.ts";
import { parseContent } from "../content/parse-content.ts";
import { sortProblems, type Problem } from "../content/problem.ts";
import type { RawFile } from "../content/raw-content.ts";
import { findUnread } from "./find-unread.ts";
import { readContent } from "../content/read-content.ts";
import { buildSite } from "../model/build-site.ts";
import type { Site } from "../model/site.ts";
import { stylesheetUrl } from "../model/urls.ts";
import { scriptUrl } from "../model/script-urls.ts";
import { searchScriptUrl, searchStylesheetUrl } from "../model/search-urls.ts";
import { addHistories } from "../outputs/add-histories.ts";
import { checkFiles } from "../outputs/check-files.ts";
import { listFiles } from "../outputs/list-files.ts";
import type { SiteFiles } from "../outputs/site-files.ts";
import { tzdataVersion } from "../time/tzdata-version.ts";
import type { SiteRequest } from "./site-request.ts";
import { listImages } from "./images/list-images.ts";
import { holdLedger } from "./ledger/hold-ledger.ts";

/** A site that has been checked. Where there are problems, `site` is that of the records that could be made out, if any. */
export interface PreparedSite {
  readonly site: Site | undefined;
  readonly problems: readonly Problem[];
  /** The content as it was read, for showing the lines that problems are about. */
  readonly content: readonly RawFile[];
  /** What the content was made into; absent where that could not be made out. */
  readonly records: Content | undefined;
}

/** Reads the content and checks it, and the files that its site would have. Throws where the content folder cannot be read. */
export function prepareSite(request: SiteRequest): PreparedSite {
  const content = readContent(request.contentFolder, request.contentName);
  const { value, problems } = parseContent(content, request.contentName);
  if (value === undefined) return { site: undefined, problems, content, records: undefined };
  const site = buildSite(value, request);
  const files = listBareFiles(site, request.contentFolder);
  const wrong = checkFiles(site, files, {
    findUnread: () => findUnread(content, value),
    has: addHistories(site, files.has),
  });
  const found = sortProblems([...problems, ...wrong]);
  if (found.length > 0) return { site, problems: found, content, records: value };
  const held = holdLedger({ site, content: value, has: files.has }, request, { isKept: false });
  return { site, problems: sortProblems(held?.problems ?? []), content, records: value };
}

/** Every file of `site`, to be checked and not to be rendered: nothing is made that pages are dressed in. */
export function listBareFiles(site: Site, contentFolder: string): SiteFiles {
  const copies = listImages(site, contentFolder);
  return listFiles({ site, tzdata: tzdataVersion(), copies, ...WITHOUT_ASSETS });
}

// No link of the content leads to a style sheet, a font, a variant of an image or a map, so a check need not make them.
const WITHOUT_ASSETS = {
  css: "",
  stylesheet: stylesheetUrl("0"),
  script: scriptUrl("0"),
  scripts: { text: "", format: "", worker: "", keepsPages: false },
  icons: [],
  icon: undefined,
  preloads: [],
  pictures: new Map(),
  contentPolicy: "",
  geography: { fingerprint: "", read: () => ({ land: [], borders: [] }) },
  searchPolicy: "",
  searchAssets: {
    script: { url: searchScriptUrl("0"), text: "" },
    styles: { url: searchStylesheetUrl("0"), text: "" },
  },
} as const;
