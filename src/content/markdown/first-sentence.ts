// A full stop after one of these, or after a single letter, does not end a sentence.
const ABBREVIATION =
  /^(?:Mr|Mrs|Ms|Dr|Prof|St|Gen|Lt|Col|Maj|Capt|Sgt|Cpl|Adm|Brig|Sen|Rep|Gov|Pres|Hon|Rev|Jr|Sr|No|Nos|vs|cf|approx|ca|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|им|ім|ст|ул|вул|тыс|тис|млн|млрд|руб|грн|\p{L}|(?:\p{L}\.)+\p{L})\.$/u;

const STOP = /(?<![.!?…])[.!?…]+[”’"')\]]*(?=\s+[“‘"'([]?[\p{Lu}\p{N}])/gu;

/**
 * The first sentence of `text`. Found by rules of our own and not by the platform's segmenter, whose answers change with
 * its version: a lead must be the same text on every machine.
 */
export function firstSentenceOf(text: string): string {
  for (const match of text.matchAll(STOP)) {
    const end = match.index + match[0].length;
    const sentence = text.slice(0, end);
    if (match[0] !== "." || !ABBREVIATION.test(lastWordOf(text, end))) return sentence;
  }
  return text;
}

/** The word of `text` that ends before `end`: what stands behind the last white space, bracket or quotation mark. */
function lastWordOf(text: string, end: number): string {
  let start = end;
  while (start > 0 && !/[\s(“‘"']/.test(text.charAt(start - 1))) start -= 1;
  return text.slice(start, end);
}
