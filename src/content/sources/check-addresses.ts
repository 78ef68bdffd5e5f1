import type { Document } from "../parse-document.ts";
import { problemAt, type Problem } from "../problem.ts";
import type { RecapSource } from "../recap-source.ts";
import { correctLine } from "../source-file.ts";

type RecapDocument = Document<RecapSource>;

/** What is wrong with the addresses of a recap's sources: one that is no web address, and an archived copy that is not at https. */
export function checkAddresses(document: RecapDocument): readonly Problem[] {
  return document.data.sources.flatMap(({ url, archived }, index) => [
    ...checkUrl(document, `sources.${index}.url`, url),
    ...checkArchived(document, `sources.${index}.archived`, archived),
  ]);
}

function checkUrl(
  document: RecapDocument,
  path: string,
  url: string | undefined,
): readonly Problem[] {
  if (url === undefined || (/^https?:\/\/[^\s<>"]+$/i.test(url) && URL.canParse(url))) return [];
  const message = `The source's address \`${url}\` does not begin with https:// or http://.`;
  return [refuse(document, path, { url, message })];
}

function checkArchived(
  document: RecapDocument,
  path: string,
  url: string | undefined,
): readonly Problem[] {
  if (url === undefined || (/^https:\/\/[^\s<>"]+$/i.test(url) && URL.canParse(url))) return [];
  const message = `The address of the archived copy \`${url}\` does not begin with https://.`;
  return [refuse(document, path, { url, message })];
}

function refuse(
  { source, at }: RecapDocument,
  path: string,
  { url, message }: { readonly url: string; readonly message: string },
): Problem {
  const hasScheme = /^[a-z][a-z0-9+.-]*:/i.test(url) && !/^http:\/\//i.test(url);
  const secure = `https://${url.replace(/^(?:http:)?\/+/i, "")}`;
  const right = !hasScheme && URL.canParse(secure) ? secure : "https://news.example/";
  const offset = at(path);
  return problemAt(source, offset, {
    rule: "link-scheme",
    message,
    writeInstead: [correctLine(source, offset, { wrong: url, right })],
  });
}
