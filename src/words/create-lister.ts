import type { Sentence } from "./sentence.ts";

/** What joins names, or links of names, as `language` lists them: “Night desk, Day desk and Weekend desk”; nothing of none. */
export function createLister(language: string): <T>(items: readonly T[]) => Sentence<T> {
  // It takes long to make, and most lists have one item.
  let made: Intl.ListFormat | undefined;
  return <T>(items: readonly T[]) => {
    if (items.length < 2) return items;
    const format = (made ??= new Intl.ListFormat(language, { type: "conjunction" }));
    const parts = format.formatToParts(items.map((_, index) => String(index)));
    return parts.flatMap(({ type, value }): Sentence<T> => {
      if (type === "literal") return [value];
      return items.slice(Number(value), Number(value) + 1);
    });
  };
}
