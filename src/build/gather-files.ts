import { basename, join } from "node:path";
import { PAGE_POLICY, PREVIEW_POLICY, SEARCH_POLICY } from "../../templates/security-policy.ts";
import type { Site } from "../model/site.ts";
import { assetUrl, stylesheetUrl } from "../model/urls.ts";
import { scriptUrl } from "../model/script-urls.ts";
import { searchScriptUrl, searchStylesheetUrl } from "../model/search-urls.ts";
import { listFiles } from "../outputs/list-files.ts";
import type { Copy } from "../outputs/output.ts";
import type { SearchAssets } from "../outputs/search/list-search.ts";
import type { SiteFiles } from "../outputs/site-files.ts";
import { formatOf, writeSiteScript, type ScriptParts } from "../outputs/site-script.ts";
import { tzdataVersion } from "../time/tzdata-version.ts";
import { bundleScripts } from "./bundle-scripts.ts";
import { bundleStyles } from "./bundle-styles.ts";
import { fontFaces } from "./fonts/font-faces.ts";
import { prepareFonts, type KeptFonts } from "./fonts/prepare-fonts.ts";
import { shortHashOf } from "./hash-of.ts";
import { prepareIcons } from "./icons/prepare-icons.ts";
import { listImages } from "./images/list-images.ts";
import { prepareImages } from "./images/prepare-images.ts";
import { openGeography } from "./maps/open-geography.ts";
import { openPainter } from "./share/open-painter.ts";
import { bundleSearchScript } from "./search/bundle-search-script.ts";
import type { SiteRequest } from "./site-request.ts";

/** Where the content and the project are, and whether the pages are for the preview’s server alone. */
export interface FilesRequest extends Pick<SiteRequest, "projectFolder" | "contentFolder"> {
  readonly isPreview?: boolean | undefined;
}

/** Every file of `site` with what its pages are dressed in: style sheet, fonts and images, made now or kept from before. */
export async function gatherFiles(site: Site, request: FilesRequest): Promise<SiteFiles> {
  const { projectFolder, contentFolder } = request;
  const fonts = await prepareFonts(projectFolder);
  const images = await prepareImages(site, request);
  const { icons, copies } = await prepareIcons(projectFolder);
  const css = `${fontFaces(fonts)}\n${bundleStyles(projectFolder, "site.css")}\n`;
  const stylesheet = stylesheetUrl(shortHashOf(css));
  const scripts = gatherScripts(site, request, stylesheet);
  return listFiles({
    site,
    tzdata: tzdataVersion(),
    contentPolicy: request.isPreview === true ? PREVIEW_POLICY : PAGE_POLICY,
    searchPolicy: request.isPreview === true ? PREVIEW_POLICY : SEARCH_POLICY,
    css,
    searchAssets: gatherSearchAssets(site, projectFolder),
    stylesheet,
    scripts,
    script: scriptUrl(shortHashOf(scripts.text)),
    icons,
    icon: icons[0]?.url,
    preloads: fonts.files.filter((font) => font.isPreloaded).map(({ name }) => assetUrl(name)),
    pictures: images.pictures,
    geography: openGeography(projectFolder),
    // A preview is shared with nobody.
    painter: request.isPreview === true ? undefined : openPainter(projectFolder, fonts),
    copies: [...listImages(site, contentFolder), ...images.copies, ...listFonts(fonts), ...copies],
  });
}

/** What the search page alone loads; where the site has none, nothing is made. */
function gatherSearchAssets({ settings }: Site, projectFolder: string): SearchAssets {
  const { hasSearch } = settings;
  const script = hasSearch ? bundleSearchScript(projectFolder) : "";
  const styles = hasSearch ? bundleStyles(projectFolder, "search.css") : "";
  return {
    script: { url: searchScriptUrl(shortHashOf(script)), text: script },
    styles: { url: searchStylesheetUrl(shortHashOf(styles)), text: styles },
  };
}

/** What browsers run. The preview’s pages are not kept: they are for the moment. */
function gatherScripts(
  { settings }: Site,
  { projectFolder, isPreview }: FilesRequest,
  stylesheet: string,
): ScriptParts {
  const { site, worker, leavingWorker } = bundleScripts(projectFolder);
  const keepsPages = settings.scripts.isOffline && isPreview !== true;
  const format = formatOf(stylesheet, site);
  return {
    text: writeSiteScript(site, settings, { format, keepsPages }),
    format,
    worker: keepsPages ? worker : leavingWorker,
    keepsPages,
  };
}

function listFonts({ folder, files }: KeptFonts): readonly Copy[] {
  const key = basename(folder);
  return ["fonts-licence.txt", ...files.map(({ name }) => name)].map((name) => ({
    url: assetUrl(name),
    source: "the fonts",
    file: join(folder, name),
    fingerprint: `${key} ${name}`,
  }));
}
