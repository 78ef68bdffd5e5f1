import type { Author } from "./author.ts";
import type { Entity } from "./entity.ts";
import type { Event } from "./event.ts";
import type { PlainPage } from "./plain-page.ts";
import type { Picture, Recap } from "./recap.ts";
import type { Settings } from "./settings.ts";

/** Everything that the content folder holds, each record checked, in the order of the files' names. */
export interface Content {
  readonly settings: Settings;
  readonly recaps: readonly Recap[];
  readonly events: readonly Event[];
  readonly authors: readonly Author[];
  readonly entities: readonly Entity[];
  readonly pages: readonly PlainPage[];
  readonly images: readonly Pick<Picture, "name">[];
}
