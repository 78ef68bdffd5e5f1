import { createRecent } from "../../model/recent.ts";
import type { Shelf } from "./open-shelf.ts";
import {
  readStoredOutline,
  readStoredText,
  type StoredOutline,
  type StoredText,
} from "./stored-text.ts";

/** The texts and outlines of recaps by their ids, read from the store as they are asked for. */
export interface Texts {
  readonly read: (id: number) => StoredText;
  readonly readOutline: (id: number) => StoredOutline;
}

/** How many texts are held: while the files of a recap are rendered, its text is asked for again and again; those of others, hardly. */
export const HELD_TEXTS = 64;

// Lists show a recap in several places, of which those of one person are far apart.
const HELD_OUTLINES = 20_000;

/** The texts that `shelf` keeps. What reads them may throw `StoreDamage`. */
export function createTexts({ readRow }: Shelf): Texts {
  const texts = createRecent<number, StoredText>(HELD_TEXTS);
  const outlines = createRecent<number, StoredOutline>(HELD_OUTLINES);
  return {
    read: (id) => texts(id, () => readStoredText(readRow("texts", id))),
    readOutline: (id) => outlines(id, () => readStoredOutline(readRow("outlines", id))),
  };
}
