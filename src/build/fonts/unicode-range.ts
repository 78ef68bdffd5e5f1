/** Characters, given in order, as CSS writes them: `U+20-7E,U+A0`. */
export function unicodeRange(characters: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const character of characters) {
    const last = runs.at(-1);
    if (last?.[1] === character - 1) last[1] = character;
    else runs.push([character, character]);
  }
  return runs
    .map(([first, last]) => `U+${hex(first)}${last === first ? "" : `-${hex(last)}`}`)
    .join(",");
}

function hex(character: number): string {
  return character.toString(16).toUpperCase();
}
