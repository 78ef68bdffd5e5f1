import { readFileSync } from "node:fs";
import { SourceMap, type SourceMapPayload } from "node:module";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * The stack `stack` with the places of bundled code given as those in the sources. Made when a bug is shown, since Node’s own
 * way would have every start read what hardly any needs.
 */
export function placeInSources(stack: string): string {
  return stack.replaceAll(
    /(file:\/\/[^\s()]+\.js):(\d+:\d+)/g,
    (place: string, url: string, at: string) => {
      try {
        return findPlace(fileURLToPath(url), at) ?? place;
      } catch {
        return place;
      }
    },
  );
}

function findPlace(file: string, at: string): string | undefined {
  const map = new SourceMap(JSON.parse(readFileSync(`${file}.map`, "utf8")) as SourceMapPayload);
  const [line = 0, column = 0] = at.split(":").map(Number);
  const origin = map.findOrigin(line, column);
  if (!("fileName" in origin)) return undefined;
  return `${resolve(dirname(file), origin.fileName)}:${origin.lineNumber}:${origin.columnNumber}`;
}
