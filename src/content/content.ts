import type { Author } from "./author.ts";
import type { Entity } from "./entity.ts";
import type { Event } from "./event.ts";
import type { PlainPage } from "./plain-page.ts";
import type { ImageSize } from "./raw-content.ts";
import type { Recap } from "./recap.ts";
import type { Settings } from "./settings.ts";

/** Everything that the content folder holds, each record checked, in the order of the files' names. */
export interface Content {
  readonly settings: Settings;
  readonly recaps: readonly Recap[];
  readonly events: readonly Event[];
  readonly authors: readonly Author[];
  readonly entities: readonly Entity[];
  readonly pages: readonly PlainPage[];
  readonly images: readonly ContentImage[];
}

/** An image of the content folder: its path there, its size in pixels where it has one, and the SHA-256 of its bytes. */
export interface ContentImage {
  readonly name: string;
  readonly image?: ImageSize | undefined;
  readonly digest?: string;
}
