/** A quotation in the paragraph of this number: its marks stand from the offset `start` to before `end`, its words between them. */
export interface Quotation {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

type Range = readonly [start: number, end: number];

/** What is known of a paragraph when its marks have been read: what they enclose, and the last mark that opens and never closes. */
interface Marks {
  readonly pairs: readonly Range[];
  readonly open: { readonly mark: string; readonly index: number } | undefined;
}

/**
 * The quotations in `paragraphs`, outermost marks only. A quotation that goes on in the next paragraph, which opens with its mark
 * again, is one in each. Single marks count where there are no double ones.
 */
export function listQuotations(paragraphs: readonly string[]): readonly Quotation[] {
  const doubled = listIn(paragraphs, readDouble);
  return doubled.length > 0 ? doubled : listIn(paragraphs, readSingle);
}

function listIn(
  paragraphs: readonly string[],
  read: (text: string) => Marks,
): readonly Quotation[] {
  return paragraphs.flatMap((text, paragraph) => {
    const { pairs, open } = read(text);
    const goesOn = open !== undefined && paragraphs[paragraph + 1]?.trimStart()[0] === open.mark;
    const all: readonly Range[] = goesOn ? [...pairs, [open.index, text.length]] : pairs;
    return outermost(all).map(([start, end]) => {
      const isClosed = !goesOn || start !== open.index;
      return { paragraph, start, end, text: text.slice(start + 1, isClosed ? end - 1 : end) };
    });
  });
}

function outermost(pairs: readonly Range[]): readonly Range[] {
  let reached = 0;
  return pairs
    .toSorted(([a], [b]) => a - b)
    .filter(([start, end]) => {
      if (start < reached) return false;
      reached = end;
      return true;
    });
}

const CLOSING: Readonly<Record<string, string>> = { "“": "”", "«": "»", "„": "“”", '"': '"' };
// A straight mark opens before a word and closes behind one; that of inches stands behind a figure and opens nothing.
const DOUBLE = /[“”«»„]|(?<opening>(?<![^\s([{—–-])"(?=\S))|(?<=\S)"/gu;

function readDouble(text: string): Marks {
  const stack: { mark: string; index: number }[] = [];
  const pairs: Range[] = [];
  for (const { 0: mark, index, groups } of text.matchAll(DOUBLE)) {
    const last = stack.at(-1);
    const opensOnly = groups?.["opening"] !== undefined && last?.mark !== mark;
    if (last !== undefined && !opensOnly && CLOSING[last.mark]?.includes(mark) === true) {
      stack.pop();
      pairs.push([last.index, index + 1]);
    } else if (opensOnly || (mark !== '"' && mark in CLOSING)) stack.push({ mark, index });
  }
  return { pairs, open: stack.at(-1) };
}

// Behind an s and before a word it may be a possessive as well: “the soldiers’ families”.
const SINGLE =
  /(?<opening>(?<![\p{L}\p{N}])‘(?=\S))|(?<doubtful>(?<=s)’(?=\s+[\p{L}\p{N}]))|(?<=\S)’(?![\p{L}\p{N}])/gu;

function readSingle(text: string): Marks {
  const pairs: Range[] = [];
  let open: Marks["open"];
  let doubtful: number | undefined;
  const close = (end: number | undefined): void => {
    if (open !== undefined && end !== undefined) pairs.push([open.index, end + 1]);
  };
  for (const { 0: mark, index, groups } of text.matchAll(SINGLE)) {
    if (groups?.["opening"] !== undefined) {
      close(doubtful);
      [open, doubtful] = [{ mark, index }, undefined];
    } else if (groups?.["doubtful"] !== undefined) doubtful ??= index;
    else {
      close(index);
      [open, doubtful] = [undefined, undefined];
    }
  }
  close(doubtful);
  return { pairs, open: doubtful === undefined ? open : undefined };
}
