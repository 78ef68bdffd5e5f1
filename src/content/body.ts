import type { MarkdownIt, Token } from "markdown-it";
import type { ImageSize } from "./raw-content.ts";
import type { SourceFile } from "./source-file.ts";

/** What reading a Markdown body needs beside its text. */
export interface BodyContext {
  readonly md: MarkdownIt;
  /** The images of the content folder, by their path there. */
  readonly images: ReadonlyMap<string, ImageSize | undefined>;
}

/** A Markdown body taken apart but not rendered: its tokens, and where it stands in its file. */
export interface ParsedBody {
  readonly source: SourceFile;
  readonly start: number;
  readonly tokens: readonly Token[];
  readonly env: Record<string, unknown>;
}

/** Parses the Markdown of `source` from the offset `start` on. */
export function parseBody(source: SourceFile, start: number, { md }: BodyContext): ParsedBody {
  const env: Record<string, unknown> = {};
  return { source, start, env, tokens: md.parse(source.text.slice(start), env) };
}
