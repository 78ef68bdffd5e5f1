import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { drawResults } from "./draw-results.ts";
import type { Section } from "./results.ts";

/** Where the results are kept for programs, and where they are drawn from those. */
export interface ResultFiles {
  readonly json: string;
  readonly markdown: string;
}

/** Puts sections in place of those of the same size and place that the files hold, and draws all of them anew. */
export function writeResults(files: ResultFiles, measured: readonly Section[]): void {
  const kept = existsSync(files.json) ? readSections(files.json) : [];
  const sections = replaceSections(kept, measured);
  writeFileSync(files.json, formatSections(sections));
  writeFileSync(files.markdown, drawResults(sections));
}

/** The sections in order of size, with the `measured` in place of those that were `kept` of the same size and place. */
export function replaceSections(
  kept: readonly Section[],
  measured: readonly Section[],
): readonly Section[] {
  const keyOf = ({ recaps, place }: Section): string => `${recaps} ${place}`;
  const keys = new Set(measured.map(keyOf));
  const all = [...kept.filter((section) => !keys.has(keyOf(section))), ...measured];
  return all.toSorted((a, b) => a.recaps - b.recaps || b.place.localeCompare(a.place));
}

function readSections(file: string): readonly Section[] {
  return JSON.parse(readFileSync(file, "utf8")) as readonly Section[];
}

/** JSON with each list of numbers on a line, as the formatter of this project wants it. */
function formatSections(sections: readonly Section[]): string {
  const text = JSON.stringify(sections, null, 2);
  const lists = /\[\s+(-?[\d.]+(?:,\s+-?[\d.]+)*)\s+\]/g;
  return `${text.replace(lists, (_, list: string) => `[${list.split(/,\s+/).join(", ")}]`)}\n`;
}
