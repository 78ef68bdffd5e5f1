import type { YamlMapping } from "./parse-yaml.ts";
import { problemAt, type Problem } from "./problem.ts";
import { lineAt, type SourceFile } from "./source-file.ts";
import { findUnwanted } from "./unwanted-characters.ts";

/**
 * The characters in the values of `mapping` that no text should have: YAML can write them by escapes, so that they do not stand in
 * the file.
 */
export function checkValues(source: SourceFile, mapping: YamlMapping): readonly Problem[] {
  return listTexts(mapping.value, []).flatMap(({ path, text }) => {
    const offset = mapping.positions.get(path.join("."))?.value ?? 0;
    return findUnwanted(text).map(({ rule, message }) =>
      problemAt(source, offset, {
        rule,
        message,
        writeInstead: [withoutEscapes(lineAt(source, offset))],
      }),
    );
  });
}

interface PlacedValue {
  readonly path: readonly string[];
  readonly text: string;
}

function listTexts(value: unknown, path: readonly string[]): readonly PlacedValue[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => listTexts(inner, [...path, key]));
}

/** `line` without the escapes that YAML has for characters by their numbers, and for some controls. */
function withoutEscapes(line: string): string {
  return line.replaceAll(/\\(?:x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8}|[0abefrvN_LP])/gi, "");
}
