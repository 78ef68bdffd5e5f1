import { listImages } from "../../src/build/images/list-images.ts";
import { parseContent } from "../../src/content/parse-content.ts";
import { buildSite } from "../../src/model/build-site.ts";
import type { Site } from "../../src/model/site.ts";
import { assetUrl, pictureUrl, stylesheetUrl } from "../../src/model/urls.ts";
import { scriptUrl } from "../../src/model/script-urls.ts";
import { listFiles } from "../../src/outputs/list-files.ts";
import type { SiteFiles } from "../../src/outputs/site-files.ts";
import type { Pictures } from "../../src/outputs/picture.ts";
import { geography } from "../outputs/maps/plain-geography.ts";
import { rawFilesOf } from "./raw-files-of.ts";
import { NO_SEARCH_ASSETS } from "../outputs/no-search-assets.ts";
import type { State } from "./state.ts";

/** The site of `state` and its files. Throws at any problem in the content. */
export function siteFilesOf(state: Omit<State, "desk">): {
  readonly site: Site;
  readonly files: SiteFiles;
} {
  const { value, problems } = parseContent(rawFilesOf(state.files), "content");
  if (value === undefined || problems.length > 0) throw new Error(JSON.stringify(problems));
  const site = buildSite(value, state);
  const files = listFiles({
    site,
    css: "",
    stylesheet: stylesheetUrl("0"),
    script: scriptUrl("0"),
    scripts: { text: "", format: "0", worker: "", keepsPages: true },
    icon: undefined,
    icons: [],
    preloads: [],
    tzdata: "2025b",
    contentPolicy: "default-src 'none'",
    searchPolicy: "default-src 'self'",
    searchAssets: NO_SEARCH_ASSETS,
    pictures: picturesOf(site),
    copies: listImages(site, "/content"),
    geography,
  });
  return { site, files };
}

/** A lighter form of each image, whose address follows from the bytes as that of a real one does. */
function picturesOf({ images }: Site): Pictures {
  return new Map(
    images.map(({ name, fingerprint }) => {
      const url = assetUrl(`${fingerprint.slice(0, 10)}.webp`);
      return [pictureUrl(name), [{ type: "image/webp", variants: [{ url, width: 8 }] }]] as const;
    }),
  );
}
