// The Braille patterns: one for each value of a byte, and none that the indexer takes for part of a word.
const FIRST = 0x2800;

/** `text` in signs that the index keeps and does not search: of all else that it keeps, it looks for the words. */
export function encodeUnsearched(text: string): string {
  const bytes = [...new TextEncoder().encode(text)];
  return bytes.map((byte) => String.fromCharCode(FIRST + byte)).join("");
}

/** The text that `encodeUnsearched` made `signs` of. */
export function decodeUnsearched(signs: string): string {
  const bytes = [...signs].map((sign) => sign.charCodeAt(0) - FIRST);
  return new TextDecoder().decode(Uint8Array.from(bytes));
}
