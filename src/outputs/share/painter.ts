import type { ShareCard } from "../../model/share-card.ts";
import type { Copy } from "../output.ts";

/** Draws the images that pages are shared by. */
export interface Painter {
  /** Stands for whatever decides how a card is drawn. */
  readonly fingerprint: string;
  /** The file that the image of a card is kept in, and what makes it where it is not there yet. Nothing is drawn for it. */
  readonly place: (card: ShareCard) => Pick<Copy, "file" | "fingerprint" | "make">;
}
