import type { ParsedBody } from "./body.ts";
import { inlineTextOf } from "./markdown/plain-text.ts";
import { isOpenerParagraph, type TypedOpener } from "./parse-opener-text.ts";
import type { ZonePair } from "../time/zone.ts";

/** A body without the opener that its first paragraph may be, and that opener. */
export interface TakenOpener {
  readonly body: ParsedBody;
  readonly opener: TypedOpener | undefined;
}

/** Takes a hand-typed opener off the top of a recap's body: the first paragraph, where it reads “It’s …” and states a clock. */
export function takeOpener(body: ParsedBody, zones: ZonePair): TakenOpener {
  const [open, inline] = body.tokens;
  if (open?.type !== "paragraph_open" || inline === undefined) return { body, opener: undefined };
  const text = inlineTextOf(inline.children ?? []);
  if (!isOpenerParagraph(text, zones)) return { body, opener: undefined };
  const offset = body.lineStarts[open.map?.[0] ?? 0] ?? body.start;
  return {
    body: { ...body, tokens: body.tokens.slice(3) },
    opener: { text, source: body.source, offset },
  };
}
