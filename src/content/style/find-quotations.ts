import { findMarks, type Mark } from "./find-marks.ts";
import type { Stretch } from "./prose.ts";
import type { QuotationMarks } from "./quotation-marks-of.ts";

/** A paragraph to look for quotations in. A quotation may run on into the next one of the same flow. */
export interface QuotedText {
  readonly text: string;
  readonly flow: number;
}

/** A mark that opens or closes nothing, or is of another kind than its partner; `right` is then what should stand there. */
export interface QuotationFault<T> {
  readonly passage: T;
  readonly at: number;
  readonly mark: string;
  readonly kind: "unclosed" | "unopened" | "mixed";
  readonly right?: string;
}

/** A paragraph with its quotations, marks included, and the first fault in them. */
export interface Quoted<T> {
  readonly passage: T;
  readonly quotations: readonly Stretch[];
  readonly fault: QuotationFault<T> | undefined;
}

/** A mark that is still to be closed. `at` is -1 where it was opened in a paragraph before. */
interface Open {
  readonly mark: string;
  readonly at: number;
}

/** How far a text has been read. */
interface Reading {
  readonly marks: QuotationMarks;
  readonly open: Open[];
  readonly quotations: Stretch[];
  readonly faults: Omit<QuotationFault<unknown>, "passage">[];
}

/**
 * The quotations of `passages`, which follow each other. One that runs over paragraphs opens each of them, and closes the last
 * alone. Each paragraph is told of its first fault only, because the others follow from it.
 */
export function findQuotations<T extends QuotedText>(
  passages: readonly T[],
  marks: QuotationMarks,
): readonly Quoted<T>[] {
  let carried: readonly Open[] = [];
  return passages.map((passage, index) => {
    const reading: Reading = { marks, open: [...carried], quotations: [], faults: [] };
    const found = findMarks(passage.text, marks);
    // The first marks of a paragraph that goes on with quotations open them once more.
    for (const mark of found.slice(carried.length)) read(mark, reading);
    const next = passages[index + 1];
    const runsOn = next?.flow === passage.flow && opensAgain(next.text, reading);
    carried = runsOn ? reading.open.map(({ mark }) => ({ mark, at: -1 })) : [];
    if (carried.length === 0)
      for (const { mark, at } of reading.open)
        reading.faults.push({ kind: "unclosed", at: Math.max(at, 0), mark });
    const left = reading.open[0];
    if (left !== undefined)
      reading.quotations.push({ start: Math.max(left.at, 0), end: passage.text.length });
    const [fault] = reading.faults.toSorted((a, b) => a.at - b.at);
    return {
      passage,
      quotations: reading.quotations,
      fault: fault && { ...fault, passage },
    };
  });
}

/** Whether `text` begins with the marks of the quotations that are open. */
function opensAgain(text: string, { open, marks }: Reading): boolean {
  if (open.length === 0) return false;
  const first = findMarks(text, marks).slice(0, open.length);
  return open.every(({ mark }, index) => first[index]?.mark === mark && first[index].at === index);
}

function read(mark: Mark, reading: Reading): void {
  if (mark.isSingle) readSingle(mark, reading);
  else readDouble(mark, reading);
}

function readSingle({ mark, at, side }: Mark, reading: Reading): void {
  const top = reading.open.at(-1);
  if (side === "opens") reading.open.push({ mark, at });
  else if (top !== undefined && isSingle(top)) close(reading.open.length - 1, at, reading);
}

function readDouble(found: Mark, reading: Reading): void {
  const { mark, at, side } = found;
  const { open, marks, faults } = reading;
  const index = open.findLastIndex((each) => !isSingle(each));
  const top = open[index];
  const isStraight = mark === STRAIGHT;
  const closers = top === undefined ? "" : closersOf(top.mark, marks);
  const canOpen = isStraight || marks.pairs.has(mark);
  if (closers.includes(mark) && !(canOpen && side === "opens")) close(index, at, reading);
  else if (top !== undefined && side === "closes") {
    const opener = openerFor(mark, marks);
    faults.push(
      top.mark === STRAIGHT && opener !== undefined && top.at >= 0
        ? { kind: "mixed", at: top.at, mark: top.mark, right: opener }
        : { kind: "mixed", at, mark, right: closers.charAt(0) },
    );
    close(index, at, reading);
  } else if (canOpen && (side !== "closes" || !isStraight)) open.push({ mark, at });
  else if (side === "opens") {
    const right = openerFor(mark, marks) ?? mark;
    faults.push({ kind: "mixed", at, mark, right });
    open.push({ mark: right, at });
  } else if (!found.mayBeUnit) faults.push({ kind: "unopened", at, mark });
}

const STRAIGHT = '"';

function isSingle({ mark }: Open): boolean {
  return mark === "‘" || mark === "'";
}

function closersOf(opener: string, { pairs }: QuotationMarks): string {
  return opener === STRAIGHT ? STRAIGHT : (pairs.get(opener) ?? "");
}

/** The mark whose usual partner `closer` is. */
function openerFor(closer: string, { pairs }: QuotationMarks): string | undefined {
  return [...pairs].find(([, closers]) => closers.startsWith(closer))?.[0];
}

/** Closes the open mark `index` with the one at `at`; a single one that was opened within is not closed any more. */
function close(index: number, at: number, { open, quotations, faults }: Reading): void {
  for (const inner of open.slice(index + 1))
    if (inner.mark === "‘" && inner.at >= 0)
      faults.push({ kind: "unclosed", at: inner.at, mark: inner.mark });
  const opened = open[index];
  open.length = index;
  if (index === 0) quotations.push({ start: Math.max(opened?.at ?? 0, 0), end: at + 1 });
}
