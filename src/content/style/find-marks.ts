import type { QuotationMarks } from "./quotation-marks-of.ts";

/** A quotation mark in a text, and which side of a quotation it stands on, as far as its neighbours say. */
export interface Mark {
  readonly mark: string;
  readonly at: number;
  readonly isSingle: boolean;
  readonly side: "opens" | "closes" | "unclear";
  /** Whether it or one before it stands behind a figure, so that one of them may mean inches. */
  readonly mayBeUnit: boolean;
}

// An apostrophe that stands for left-out figures or letters, typed as an opening mark: ‘22, ‘em, rock ‘n’ roll. Where a
// mark closes the words soon, it does open a quotation. The same goes for a letter of Arabic names, as in ‘Abd.
const ELISION =
  /[‘'](?=n[’'](?!\p{L}{2})|(?:\d\ds?|em|til|till|tis|twas|cause|bout|cos|nuff|abd|ali|amr|abbas)\b(?![^‘’'“”"]{0,200}[^\s‘’'“”"][’'](?![\p{L}\p{N}])))/iuy;
// What closes a quotation between single marks, after the words that a straight one opens.
const CLOSED_LATER = /'(?=[\p{L}\p{N}“"])[^‘]{0,800}?[^\s'‘’]['’](?![\p{L}\p{N}])/uy;
const POSSESSIVE_BEFORE_ANOTHER =
  /[’'] \p{L}(?:(?!\s')[^‘“”"«»]){0,400}?[^\s‘’'“”"][’'](?![\p{L}\p{N}])/uy;

/** The quotation marks of `text`, in order. Apostrophes are none. */
export function findMarks(text: string, { pairs, hasSingles }: QuotationMarks): readonly Mark[] {
  const doubles = new Set([
    '"',
    ...pairs.keys(),
    ...[...pairs.values()].flatMap((each) => [...each]),
  ]);
  const unit = text.search(/\p{N}["”]/u);
  return [...text.matchAll(/["'‘’“”„«»]/g)].flatMap(({ 0: mark, index: at }) => {
    const isSingle = mark === "'" || mark === "‘" || mark === "’";
    if (isSingle ? !hasSingles : !doubles.has(mark)) return [];
    const side = isSingle ? sideOfSingle(text, at) : sideAt(text, at);
    if (side === undefined) return [];
    return [{ mark, at, isSingle, side, mayBeUnit: unit !== -1 && unit < at }];
  });
}

const BEFORE_OPENING = /[\s([{—–\-/“„«‘"']/;
const AFTER_CLOSING = /[\s.,;:!?…)\]}—–\-/”»’"'*]/;

function sideAt(text: string, at: number): Mark["side"] {
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)];
  const canOpen = (before === "" || BEFORE_OPENING.test(before)) && !/^\s?$/.test(after);
  const canClose = (after === "" || AFTER_CLOSING.test(after)) && !/^\s?$/.test(before);
  if (canOpen === canClose) return "unclear";
  return canOpen ? "opens" : "closes";
}

/** The side of a single mark; `undefined` where it is an apostrophe. */
function sideOfSingle(text: string, at: number): "opens" | "closes" | undefined {
  const [mark, before, after] = [text.charAt(at), text.charAt(at - 1), text.charAt(at + 1)];
  const isAfterWord = /[\p{L}\p{N}]/u.test(before);
  const isBeforeWord = /[\p{L}\p{N}]/u.test(after);
  if (isAfterWord && isBeforeWord) return undefined;
  if (mark === "‘") return matchesAt(ELISION, text, at) ? undefined : "opens";
  if (mark === "'" && !isAfterWord && (before === "" || BEFORE_OPENING.test(before))) {
    if (matchesAt(ELISION, text, at)) return undefined;
    if (matchesAt(CLOSED_LATER, text, at)) return "opens";
  }
  if (before === "" || /\s/.test(before) || isBeforeWord) return undefined;
  return before === "s" && matchesAt(POSSESSIVE_BEFORE_ANOTHER, text, at) ? undefined : "closes";
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
