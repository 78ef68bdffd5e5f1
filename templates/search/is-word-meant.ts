/**
 * Whether `found`, a word of a text, may be what `typed` means: one of its parts begins as that does, for half of it at
 * least. The search engine takes the longest beginning that it knows for a word that it does not know: “is” for “Istambul”.
 */
export function isWordMeant(typed: string, found: string): boolean {
  const sought = fold(typed).replaceAll(NO_WORD, "");
  const needed = Math.min(sought.length, Math.max(3, Math.ceil(sought.length / 2)));
  const parts = [...fold(found).split(NO_WORD), fold(found).replaceAll(NO_WORD, "")];
  return parts.some((part) => countShared(sought, part) >= needed);
}

const NO_WORD = /[^\p{L}\p{N}]+/gu;

/** How many letters two words share from their beginning on. */
function countShared(one: string, other: string): number {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared += 1;
  return shared;
}

/** `text` without what neither slips nor the search engine count: capitals, and marks on letters. */
export function fold(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
}
