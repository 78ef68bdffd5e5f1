import { listImages } from "../../src/build/images/list-images.ts";
import type { Site } from "../../src/model/site.ts";
import type { Ingredients } from "../../src/outputs/list-files.ts";
import { contextOf } from "../templates/draw.ts";

/** What the files of `site` are made from, undressed: the style sheet is `css`, and there are no fonts. */
export function ingredientsOf(site: Site, css = ""): Ingredients {
  return { ...contextOf(site), css, pictures: new Map(), copies: listImages(site, "/content") };
}
