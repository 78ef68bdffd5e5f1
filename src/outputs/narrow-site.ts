import type { Site } from "../model/site.ts";

/** `site` with those records alone whose files, by their paths, are among `of`. */
export function narrowSite(site: Site, of: ReadonlySet<string>): Site {
  const isOwn = ({ file }: { readonly file: string }): boolean => of.has(file);
  return {
    ...site,
    recaps: site.recaps.filter(isOwn),
    events: site.events.filter(isOwn),
    entities: site.entities.filter(isOwn),
    authors: site.authors.filter(isOwn),
    pages: site.pages.filter(isOwn),
    aliases: site.aliases.filter(isOwn),
  };
}
