import { authorSourceSchema, type Author } from "./author.ts";
import type { BodyContext } from "./body.ts";
import { checkId } from "./check-id.ts";
import { idOfFile, parseDocument } from "./parse-document.ts";
import type { Parsed } from "./parsed.ts";
import { renderBody } from "./render-body.ts";
import type { SourceFile } from "./source-file.ts";

/** Reads one author file whole, with all its problems. */
export function parseAuthor(source: SourceFile, context: BodyContext): Parsed<Author> {
  const document = parseDocument(source, authorSourceSchema, context);
  if (document.data === undefined) return { value: undefined, problems: document.problems };
  const { data, links, images, body } = document;
  const value = {
    file: source.path,
    id: idOfFile(source),
    name: data.name,
    role: data.role,
    kind: data.kind,
    html: renderBody(body, context),
    links,
    images,
  };
  return { value, problems: [...document.problems, ...checkId(source)] };
}
