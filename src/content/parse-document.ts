import type * as z from "zod";
import { parseBody, type BodyContext, type ParsedBody } from "./body.ts";
import { checkBody, type BodyFindings } from "./check-body.ts";
import { setClocks } from "./clocks/set-clocks.ts";
import { parseFields, type Fields } from "./parse-fields.ts";
import type { Problem } from "./problem.ts";
import type { SourceFile } from "./source-file.ts";
import { isIn } from "./record-files.ts";
import { splitFrontMatter } from "./split-front-matter.ts";

/** A content file read as far as every kind of file is: fields checked one by one, body parsed, links, images and marked clocks checked. */
export interface Document<T> extends BodyFindings {
  readonly source: SourceFile;
  readonly data: T;
  readonly at: Fields<T>["at"];
  readonly body: ParsedBody;
}

/** A content file whose front matter is missing or lacks what is needed; the body is there where it could be told apart. */
export interface UnreadDocument {
  readonly data: undefined;
  readonly body: ParsedBody | undefined;
  readonly problems: readonly Problem[];
}

/** Reads front matter and body of `source`; without front matter that fits `schema` there are only problems. */
export function parseDocument<T extends object>(
  source: SourceFile,
  schema: z.ZodType<T>,
  context: BodyContext,
): Document<T> | UnreadDocument {
  const split = splitFrontMatter(source);
  if ("rule" in split) return { data: undefined, body: undefined, problems: [split] };
  const fields = parseFields(source, split.yaml, schema);
  const body = parseBody(source, split.bodyStart, context);
  const findings = checkBody(body, context);
  // A recap gives its clocks the day that its time tells.
  const clocks = isIn("recaps", source.name)
    ? []
    : setClocks(body, { clockwork: context.clockwork, written: undefined });
  const problems = [...fields.problems, ...findings.problems, ...clocks];
  if (fields.data === undefined) return { data: undefined, body, problems };
  return { ...findings, source, data: fields.data, at: fields.at, body, problems };
}

/** The id that a file's name gives to what the file describes. */
export function idOfFile({ name }: Pick<SourceFile, "name">): string {
  return name.slice(name.lastIndexOf("/") + 1).replace(/\.md$/i, "");
}
