import type { Entity } from "../entity.ts";
import type { Edit } from "../insert-texts.ts";
import type { Problem } from "../problem.ts";
import type { ImageSize } from "../raw-content.ts";
import type { Settings } from "../settings.ts";
import type { SourceFile } from "../source-file.ts";

/** How much a remark matters: an error fails a check, a warning wants mending, a note is worth a look. */
export type Level = "error" | "warning" | "note";

/**
 * Something in a recap that an editor should know of. It has the fields of a problem, but no build looks for it or stops for it.
 * `edits` mend it in the file’s text; there are none where only an editor can tell what is right.
 */
export interface Remark extends Problem {
  readonly level: Level;
  readonly edits: readonly Edit[];
}

/** What looking for remarks needs beside the text of a recap. */
export interface RemarkContext {
  readonly settings: Settings;
  readonly entities: readonly Entity[];
  /** The images of the content folder, by their path there. */
  readonly images: ReadonlyMap<string, ImageSize | undefined>;
}

/** Looks for remarks on one recap, given as its file. */
export type RemarkFinder = (source: SourceFile) => readonly Remark[];
