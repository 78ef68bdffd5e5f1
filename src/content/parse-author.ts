import { authorSourceSchema, type Author } from "./author.ts";
import { isAlias } from "./alias.ts";
import type { BodyContext } from "./body.ts";
import { checkAliases } from "./check-aliases.ts";
import { checkId } from "./check-id.ts";
import { idOfFile, parseDocument } from "./parse-document.ts";
import type { Parsed } from "./parsed.ts";
import { renderBody } from "./render-body.ts";
import type { SourceFile } from "./source-file.ts";

/** Reads one author file whole, with all its problems; there is no author where its file's name cannot be its id. */
export function parseAuthor(source: SourceFile, context: BodyContext): Parsed<Author> {
  const document = parseDocument(source, authorSourceSchema, context);
  if (document.data === undefined) return { value: undefined, problems: document.problems };
  const { data, links, images, body } = document;
  const wrongId = checkId(source);
  const problems = [...document.problems, ...wrongId, ...checkAliases(document, "moved-from")];
  if (wrongId.length > 0) return { value: undefined, problems };
  const value = {
    file: source.path,
    id: idOfFile(source),
    name: data.name,
    role: data.role,
    kind: data.kind,
    movedFrom: data["moved-from"].filter(isAlias),
    html: renderBody(body, context),
    links,
    images,
  };
  return { value, problems };
}
