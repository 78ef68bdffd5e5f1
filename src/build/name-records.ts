import type { Site } from "../model/site.ts";

/**
 * Finds, for a source that an output gives, the name of the file in the content that it is: for a record’s path and for its
 * address. Whatever is no record is given back.
 */
export function nameRecords(site: Site, contentName: string): (source: string) => string {
  const { recaps, withdrawn, events, entities, authors, pages } = site;
  const start = contentName.length + 1;
  const names = new Map<string, string>(
    [...recaps, ...withdrawn, ...events, ...entities, ...authors, ...pages].flatMap(
      ({ url, file }) => {
        const name = file.slice(start);
        return [
          [url, name],
          [file, name],
        ] as const;
      },
    ),
  );
  return (source) => names.get(source) ?? source;
}
