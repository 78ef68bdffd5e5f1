import type { AliasField } from "../content/check-aliases.ts";
import type { Settings } from "../content/settings.ts";
import type { Site, SiteRecap } from "./site.ts";
import { aliasUrl, type Url } from "./urls.ts";

/** An old address, and where it leads. */
export interface Alias {
  readonly from: Url;
  readonly target: Url;
  /** What the page there is called; its address where that is all that is known of it. */
  readonly title: string;
  /** The file that says so, its key for it, and the address as it is written there. */
  readonly file: string;
  readonly key: AliasField | "redirects";
  readonly written: string;
  /** The recap that is there, where it is one. */
  readonly recap?: SiteRecap;
}

/** The pages that may have old addresses, withdrawn recaps among them. */
export interface AliasedPages extends Pick<Site, "events" | "entities" | "authors"> {
  readonly recaps: Iterable<SiteRecap>;
}

/**
 * The old addresses of pages, and those that the settings hold. Of a page in numbered parts those of the parts are among them. An
 * address that a page has again, because it was moved back, is no old one.
 */
export function collectAliases(
  { recaps, events, entities, authors }: AliasedPages,
  { redirects }: Pick<Settings, "redirects">,
): readonly Alias[] {
  const found: Alias[] = redirects.map(({ file, from, to }) => ({
    from: aliasUrl(from),
    target: aliasUrl(to),
    title: to,
    file,
    key: "redirects",
    written: from,
  }));
  for (const recap of recaps)
    for (const written of recap.aliases) {
      const { url: target, title, file } = recap;
      found.push({ from: aliasUrl(written), target, title, file, key: "aliases", written, recap });
    }
  const titled = events.map((event) => ({ ...event, name: event.title }));
  for (const page of [...titled, ...entities, ...authors])
    if (page.movedFrom.length > 0) found.push(...listMoves(page));
  return found.filter(({ from, target }) => from !== target);
}

type MovedPage = Pick<Site["authors"][number], "movedFrom" | "url" | "name" | "file" | "pages">;

function listMoves({ movedFrom, url, name, file, pages }: MovedPage): readonly Alias[] {
  return movedFrom.flatMap((written) => {
    const from = aliasUrl(written);
    const parts = from.endsWith("/") ? pages.map((page) => page.url) : [];
    return [url, ...parts].map((target) => ({
      from: aliasUrl(from + target.slice(url.length)),
      target,
      title: name,
      file,
      key: "moved-from" as const,
      written,
    }));
  });
}
