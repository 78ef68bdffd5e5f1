import type { MarkdownIt, Token } from "markdown-it";
import type { Clockwork } from "../time/clockwork.ts";
import type { ImageSize } from "./raw-content.ts";
import { lineIndexAt, lineStartsOf, type SourceFile } from "./source-file.ts";

/** What reading a Markdown body needs beside its text. */
export interface BodyContext {
  readonly md: MarkdownIt;
  /** By which marked clocks are written. */
  readonly clockwork: Clockwork;
  /** The images of the content folder, by their path there. */
  readonly images: ReadonlyMap<string, ImageSize | undefined>;
}

/** A Markdown body taken apart but not rendered: its tokens, and where it stands in its file. */
export interface ParsedBody {
  readonly source: SourceFile;
  readonly start: number;
  /** The offsets in the file at which the lines of the body begin. */
  readonly lineStarts: readonly number[];
  readonly tokens: readonly Token[];
  readonly env: Record<string, unknown>;
}

/** Parses the Markdown of `source` from the offset `start` on. */
export function parseBody(source: SourceFile, start: number, { md }: BodyContext): ParsedBody {
  const env: Record<string, unknown> = {};
  const text = source.text.slice(start);
  const { lineStarts: known = lineStartsOf(source.text) } = source;
  const lineStarts = [start, ...known.slice(lineIndexAt(known, start) + 1)];
  return { source, start, lineStarts, env, tokens: md.parse(text, env) };
}
