import type { BodyContext } from "./body.ts";
import { checkId } from "./check-id.ts";
import { typeset } from "./markdown/typography.ts";
import { idOfFile, parseDocument } from "./parse-document.ts";
import type { Parsed } from "./parsed.ts";
import { plainPageSourceSchema, type PlainPage } from "./plain-page.ts";
import { renderBody } from "./render-body.ts";
import type { SourceFile } from "./source-file.ts";

/** Reads one plain page whole, with all its problems; there is no page where its file's name cannot be its id. */
export function parsePlainPage(source: SourceFile, context: BodyContext): Parsed<PlainPage> {
  const document = parseDocument(source, plainPageSourceSchema, context);
  if (document.data === undefined) return { value: undefined, problems: document.problems };
  const { data, links, images, body } = document;
  const wrongId = checkId(source);
  const problems = [...document.problems, ...wrongId];
  if (wrongId.length > 0) return { value: undefined, problems };
  const value = {
    file: source.path,
    id: idOfFile(source),
    title: typeset(data.title),
    summary: data.summary === undefined ? undefined : typeset(data.summary),
    html: renderBody(body, context),
    links,
    images,
  };
  return { value, problems };
}
