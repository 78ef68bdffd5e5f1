import type { NamedSource } from "../plain-recap/recap-draft.ts";
import type { Batch } from "./batch.ts";

/** The pages that the entries of a batch stand on, each once, with who published them: the batch’s publisher, else their host. */
export function findSources({ entries, publisher }: Batch): readonly NamedSource[] {
  const links = entries.flatMap(({ link }) => {
    const typed = link?.trim() ?? "";
    return /^https?:\/\//i.test(typed) && URL.canParse(typed) ? [new URL(typed)] : [];
  });
  const unique = new Map(links.map((url) => [url.href, url]));
  return [...unique.values()].map(({ href, hostname }) => ({
    publisher: publisher ?? hostname.replace(/^www\./, ""),
    url: href,
  }));
}
