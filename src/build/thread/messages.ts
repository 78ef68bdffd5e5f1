import type { Url } from "../../model/urls.ts";
import type { ParsedFile, ParseWorld } from "../archive/parse-file.ts";

/** A file of the site as it is to be written: its path in the output folder, and its text. */
export interface RenderedFile {
  readonly path: string;
  readonly text: string;
  /** Of a page whose links the thread is yet to place, its address. */
  readonly page?: Url;
}

/** A content file that a thread is to parse; it reads the file itself. */
export interface FileToParse {
  readonly name: string;
  readonly path: string;
  readonly file: string;
}

/** What a thread is asked to do. */
export type Task =
  | { readonly kind: "load" }
  | { readonly kind: "world"; readonly world: ParseWorld }
  | { readonly kind: "parse"; readonly files: readonly FileToParse[] }
  | { readonly kind: "write"; readonly files: readonly RenderedFile[]; readonly folder: string };

/** What came of a task: what was parsed without problems; nothing where it was another task. */
export type Result = readonly ParsedFile[] | undefined;
