import type { InternalLink } from "../internal-link.ts";
import type { Replacement } from "../replace-texts.ts";
import { lineStartsOf, type SourceFile } from "../source-file.ts";
import type { Renaming } from "./rename-value.ts";

/** What makes every link of `source` to the page at `from`, or to what lies below it, lead to `to`. */
export function renameLinks(
  source: SourceFile,
  links: readonly InternalLink[],
  { from, to }: Renaming,
): readonly Replacement[] {
  const starts = lineStartsOf(source.text);
  const found = links.flatMap(({ href, written, line, column }): readonly Replacement[] => {
    if (!href.startsWith(from)) return [];
    const offset = (starts[line - 1] ?? 0) + column - 1;
    if (!source.text.startsWith(written, offset)) return [];
    // An address with escapes in it has the same letters only in the form that the parser read.
    const rest = written.startsWith(from) ? written.slice(from.length) : href.slice(from.length);
    return [{ offset, length: written.length, text: to + rest }];
  });
  // An address that is written once for several links is replaced once.
  return [...new Map(found.map((each) => [each.offset, each])).values()];
}
