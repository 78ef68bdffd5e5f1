import { listWords, lowerFirst, type PlacedWord } from "./quoted-words.ts";

/** The words of a source that a file keeps, to hold quotations against. They are another publisher’s and are never published. */
export interface Excerpt {
  readonly publisher: string;
  /** The point whose source it is; `undefined` where it is the whole recap’s. */
  readonly pointId: string | undefined;
  readonly text: string;
  readonly words: readonly PlacedWord[];
  /** The words with a space before, between and behind them. */
  readonly joined: string;
}

/** What of a source in front matter is needed for its excerpt. */
interface ExcerptSource {
  readonly publisher: string;
  readonly point?: string | undefined;
  readonly excerpt?: string | undefined;
}

/** The excerpts of `sources`. */
export function listExcerpts(sources: readonly ExcerptSource[]): readonly Excerpt[] {
  return sources.flatMap(({ publisher, point, excerpt: text }) => {
    if (text === undefined) return [];
    const words = listWords(text);
    const joined = ` ${words.map(({ key }) => key).join(" ")} `;
    return [{ publisher, pointId: point, text, words, joined }];
  });
}

/** Those of `excerpts` that the quotations of the point `id` are held against: its own and those of the whole recap. */
export function excerptsOf(id: string, excerpts: readonly Excerpt[]): readonly Excerpt[] {
  return excerpts.filter(({ pointId }) => pointId === undefined || pointId === id);
}

/** How many of `stretches`, from the first on, the excerpt has one behind the other. */
export function countFound(
  { joined }: Excerpt,
  stretches: readonly (readonly PlacedWord[])[],
): number {
  let from = 0;
  for (const [index, stretch] of stretches.entries()) {
    from = findEnd(joined, stretch, from);
    if (from === -1) return index;
  }
  return stretches.length;
}

/** Where in `joined` the words of `stretch`, looked for from `from` on, end; -1 where they are not. The case of the first letter is free. */
function findEnd(joined: string, stretch: readonly PlacedWord[], from: number): number {
  const words = stretch.map(({ key }) => key).join(" ");
  const [first = ""] = words;
  const forms = new Set([lowerFirst(words), first.toUpperCase() + words.slice(first.length)]);
  const places = [...forms].flatMap((form) => {
    const at = joined.indexOf(` ${form} `, from);
    return at === -1 ? [] : [at + form.length + 1];
  });
  return places.length === 0 ? -1 : Math.min(...places);
}
