import type { Mistake } from "./problem.ts";

// Controls that no text needs: C0 but tab and line feed, DEL, C1; halves of pairs and what is no character.
const CONTROL =
  // oxlint-disable-next-line no-control-regex -- finding control characters is what it is for
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uD800-\uDFFF\p{Noncharacter_Code_Point}]/u;
// Embeddings, overrides and isolates turn the reading order of what follows (CVE-2021-42574).
const BIDI = /[\u202A-\u202E\u2066-\u2069]/u;

/** A character that no text should have, and where it first stands in a text. */
export interface Unwanted extends Mistake {
  readonly offset: number;
}

/** The first character of `text` that turns its reading order, and the first that is a control or none at all. */
export function findUnwanted(text: string): readonly Unwanted[] {
  const bidi = text.search(BIDI);
  const control = text.search(CONTROL);
  if (bidi === -1 && control === -1) return [];
  const found = [
    { offset: bidi, rule: "bidi-control", what: "turns the reading order of the text after it" },
    { offset: control, rule: "control-character", what: "has no place in a text" },
  ];
  return found
    .filter(({ offset }) => offset !== -1)
    .map(({ offset, rule, what }) => {
      const code = hexOf(text.slice(offset)).padStart(4, "0");
      const message = `The invisible character U+${code} ${what}.`;
      return { offset, rule, message };
    });
}

const ALL = new RegExp(`${BIDI.source}|${CONTROL.source}|[\\u2028\\u2029]`, "gu");

/** `line` without any of these characters, nor any that breaks a line elsewhere. */
export function withoutUnwanted(line: string): string {
  return line.replaceAll(ALL, "");
}

/** `text` with each of these characters written as `\u{1B}`: a terminal obeys some of them. */
export function showUnwanted(text: string): string {
  return text.replaceAll(ALL, (character) => `\\u{${hexOf(character)}}`);
}

/** The JSON `json` with each of these characters by an escape. */
export function escapeUnwanted(json: string): string {
  return json.replaceAll(ALL, (character) =>
    Array.from({ length: character.length }, (_, at) => character.charCodeAt(at))
      .map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`)
      .join(""),
  );
}

/** The number of the first character of `text`. */
function hexOf(text: string): string {
  return (text.codePointAt(0) ?? 0).toString(16).toUpperCase();
}
