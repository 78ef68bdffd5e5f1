import type { AliasField } from "../content/check-aliases.ts";
import type { Event } from "../content/event.ts";
import type { Site } from "./site.ts";
import { aliasUrl, type Url } from "./urls.ts";

/** An old address of a page, with that of the page now; `written` is the old one as `file` gives it in the field `field`. */
export interface OldAddress {
  readonly from: Url;
  readonly target: Url;
  readonly title: string;
  readonly file: string;
  readonly field: AliasField;
  readonly written: string;
}

/**
 * The old addresses of all pages that have some. Of a page in numbered parts those of the parts are among them. An address that a
 * page has again, because it was moved back, is no old one.
 */
export function listOldAddresses({
  recaps,
  events,
  entities,
  authors,
}: Pick<Site, "recaps" | "events" | "entities" | "authors">): readonly OldAddress[] {
  const named = [...entities, ...authors].filter(({ movedFrom }) => movedFrom.length > 0);
  const titled = named.map(({ name: title, ...each }) => ({ ...each, title }));
  return [
    ...recaps.flatMap(({ aliases, url, title, file }) =>
      aliases.map((written) => {
        const field: AliasField = "aliases";
        return { from: aliasUrl(written), target: url, title, file, field, written };
      }),
    ),
    ...[...events, ...titled].flatMap(({ movedFrom, url, title, file, pages }) =>
      movedFrom.flatMap((written) => {
        const from = aliasUrl(written);
        const parts = from.endsWith("/") ? pages.map((page) => page.url) : [];
        return [url, ...parts].map((target) => ({
          from: aliasUrl(from + target.slice(url.length)),
          target,
          title,
          file,
          field: "moved-from" as const,
          written,
        }));
      }),
    ),
  ].filter(({ from, target }) => from !== target);
}

/** The address that the page of `event` had first, from which permanent ids are made. */
export function firstAddressOf({
  url,
  movedFrom,
}: Pick<Event, "movedFrom"> & { readonly url: Url }): Url {
  const [first] = movedFrom;
  return first === undefined ? url : aliasUrl(first);
}
