import { findRemarks } from "../../src/cli/find-remarks.ts";
import type { FinderOptions } from "../../src/cli/list-finders.ts";
import { parseContent } from "../../src/content/parse-content.ts";
import type { RawFile } from "../../src/content/raw-content.ts";
import type { Remark } from "../../src/content/style/remark.ts";

/** The remarks on all recaps of a content folder with the files `files`. */
export function remarksOn(
  files: readonly RawFile[],
  options: FinderOptions = {},
): readonly Remark[] {
  return findRemarks(files, parseContent(files, "content").value, options);
}
