import { readFileSync } from "node:fs";

/**
 * The rows of a plain-text table beside this file: a line a row, cells parted by `|` (a tab in a `.tsv`), trimmed. Empty
 * lines and lines that start with `#` are left out. A row without `width` cells is an error.
 */
export function readRows(name: string, width: number): readonly (readonly string[])[] {
  const separator = name.endsWith(".tsv") ? "\t" : "|";
  const lines = readFileSync(new URL(name, import.meta.url), "utf8").split("\n");
  return lines.flatMap((line, index) => {
    if (line.trim() === "" || line.startsWith("#")) return [];
    const cells = line.split(separator).map((cell) => cell.trim());
    if (cells.length !== width || cells.includes(""))
      throw new Error(`${name}:${index + 1}: a row has ${width} cells: ${line}`);
    return [cells];
  });
}
