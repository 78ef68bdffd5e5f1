import type { Author } from "../content/author.ts";
import { compareText } from "../content/problem.ts";
import { paginate } from "./paginate.ts";
import type { AuthorHeading, SiteAuthor, SiteRecap } from "./site.ts";
import { authorUrl, entityPageUrl } from "./urls.ts";

/** What is said of every author where it is only mentioned, by its id. */
export function headAuthors(authors: readonly Author[]): ReadonlyMap<string, AuthorHeading> {
  return new Map(authors.map(({ id, name, kind }) => [id, { id, name, kind, url: authorUrl(id) }]));
}

/** Every author with the recaps that it signed, which are given newest first. */
export function buildAuthors(
  authors: readonly Author[],
  recaps: readonly SiteRecap[],
  { perPage, language }: { readonly perPage: number; readonly language: string },
): readonly SiteAuthor[] {
  const signed = new Map<string, SiteRecap[]>(authors.map(({ id }) => [id, []]));
  for (const recap of recaps) for (const id of recap.authorIds) signed.get(id)?.push(recap);
  const { compare } = new Intl.Collator(language);
  return authors
    .map((author): SiteAuthor => {
      const url = authorUrl(author.id);
      const own = signed.get(author.id) ?? [];
      const pages = paginate(own, perPage, (number) => entityPageUrl(url, number));
      return { ...author, url, recaps: own, pages };
    })
    .toSorted((a, b) => compare(a.name, b.name) || compareText(a.id, b.id));
}
