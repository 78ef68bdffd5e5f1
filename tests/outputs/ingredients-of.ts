import { listImages } from "../../src/build/images/list-images.ts";
import type { Site } from "../../src/model/site.ts";
import type { Ingredients } from "../../src/outputs/list-files.ts";
import { geography } from "./maps/plain-geography.ts";
import { contextOf } from "../templates/draw.ts";
import { NO_SEARCH_ASSETS } from "./no-search-assets.ts";

/** What the files of `site` are made from, undressed: the style sheet is `css`, and there are no fonts, no icons and no code of scripts. */
export function ingredientsOf(site: Site, css = "", tzdata = "2025b"): Ingredients {
  const context = contextOf(site, tzdata);
  const { stylesheet, script, icon, preloads, contentPolicy, searchPolicy } = context;
  const dress = { stylesheet, script, icon, preloads, tzdata, contentPolicy, searchPolicy };
  const copies = listImages(site, "/content");
  return {
    ...dress,
    site,
    context,
    css,
    scripts: { text: "", format: "0f", worker: "", keepsPages: true },
    icons: [],
    pictures: new Map(),
    copies,
    geography,
    searchAssets: NO_SEARCH_ASSETS,
  };
}
