import type { MarkdownIt } from "markdown-it";
import { dayAt, type Day } from "../../time/day.ts";
import { splitBlocks } from "../markdown/split-blocks.ts";
import { parseDocument, type Document } from "../parse-document.ts";
import { isProblem, parseInstant } from "../parse-instant.ts";
import { recapSourceSchema, type RecapSource } from "../recap-source.ts";
import type { Settings } from "../settings.ts";
import type { SourceFile } from "../source-file.ts";
import { takeOpener } from "../take-opener.ts";
import { findQuotations } from "./find-quotations.ts";
import { listPassages, maskAddresses, maskStretches, type Draft } from "./list-passages.ts";
import type { Passage, Prose } from "./prose.ts";
import { quotationMarksOf } from "./quotation-marks-of.ts";
import type { RemarkContext } from "./remark.ts";

// A longer paragraph is none that anybody wrote.
const LONGEST = 5000;

/** The words of a recap, read with `md`; `undefined` where its front matter cannot be made out. */
export function readProse(
  source: SourceFile,
  { settings, images }: Pick<RemarkContext, "settings" | "images">,
  md: MarkdownIt,
): Prose | undefined {
  const document = parseDocument(source, recapSourceSchema, {
    md,
    clockwork: settings.clockwork,
    images,
  });
  if (document.data === undefined) return undefined;
  const { data, at } = document;
  const lang = data.lang ?? settings.language;
  const front = [
    buildField("title", data.title, { source, offset: at("title") }),
    ...(data.summary === undefined
      ? []
      : [buildField("summary", data.summary, { source, offset: at("summary") })]),
  ];
  const blocks = draftBlocks(document, settings, md);
  const drafts = [...front, ...blocks.flatMap(({ passages }) => passages)];
  const quoted = quote(drafts, lang);
  const passageOf = (draft: Draft): Passage => quoted.passages.get(draft) ?? draft;
  return {
    source,
    lang,
    day: readDay(document, settings),
    passages: drafts.map(passageOf),
    points: blocks.flatMap(({ isPoint, passages }) => (isPoint ? [passages.map(passageOf)] : [])),
    faults: quoted.faults,
  };
}

interface DraftBlock {
  readonly isPoint: boolean;
  readonly passages: readonly Draft[];
}

function draftBlocks(
  { data, body }: Document<RecapSource>,
  { clockwork }: Settings,
  md: MarkdownIt,
): readonly DraftBlock[] {
  const rest =
    data.opener === undefined ? takeOpener(body, clockwork.zones).body.tokens : body.tokens;
  const taken = body.tokens.length - rest.length;
  const opener = splitBlocks(body.tokens.slice(0, taken)).map((block) => ({
    block,
    isPoint: false,
  }));
  const others = splitBlocks(rest).map((block) => ({ block, isPoint: block.kind === "point" }));
  return [...opener, ...others].map(({ block, isPoint }, index) => ({
    isPoint,
    // No block has as many lists in it.
    passages: listPassages(block, body, { md, flow: (index + 1) * 10_000 }).filter(
      ({ text }) => text.length <= LONGEST,
    ),
  }));
}

function buildField(
  kind: "title" | "summary",
  text: string,
  { source, offset }: { readonly source: SourceFile; readonly offset: number },
): Draft {
  // Where it is written over lines or with escapes, only where it begins is known.
  const isExact = source.text.startsWith(text, offset);
  const offsets = Array.from({ length: text.length }, (_, index) => offset + (isExact ? index : 0));
  const flow = kind === "title" ? -2 : -1;
  return { kind, text, own: maskAddresses(text), offsets, hasLink: false, flow };
}

interface QuotedDrafts {
  readonly passages: ReadonlyMap<Draft, Passage>;
  readonly faults: Prose["faults"];
}

/** Masks the quotations of `drafts`, and all of a passage where they cannot be told apart. */
function quote(drafts: readonly Draft[], lang: string): QuotedDrafts {
  const marks = quotationMarksOf(lang);
  if (marks === undefined) return { passages: new Map(), faults: [] };
  const quoted = findQuotations(drafts, marks).map(({ passage: draft, quotations, fault }) => {
    const whole = [{ start: 0, end: draft.text.length }];
    const own = maskStretches(draft.own, fault === undefined ? quotations : whole);
    const passage: Passage = { ...draft, own };
    return { draft, passage, fault: fault && { ...fault, passage } };
  });
  return {
    passages: new Map(quoted.map(({ draft, passage }) => [draft, passage])),
    faults: quoted.flatMap(({ fault }) => fault ?? []),
  };
}

function readDay({ data, at, source }: Document<RecapSource>, settings: Settings): Day | undefined {
  const { zones } = settings.clockwork;
  const instant = parseInstant({ text: data.time, source, offset: () => at("time") }, zones);
  return isProblem(instant) ? undefined : dayAt(instant, zones[0]);
}
