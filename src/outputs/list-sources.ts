import type { Neighbours, SiteRecap } from "../model/site.ts";

/** What stands among sources for the settings, which have no file of their own in the model. */
export const SETTINGS_SOURCE = "the settings";

/** What stands among sources for the commit that the content is at. */
export const COMMIT_SOURCE = "the commit";

/**
 * What `inputs` hold, in the words of the content: the files of records, the names of images, and the addresses of what is only
 * mentioned. Texts of recaps are not read for it.
 */
export function listSources(inputs: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  const seen = new Set<unknown>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null || seen.has(value)) return;
    seen.add(value);
    for (const source of nameSources(value)) found.add(source);
    for (const part of listParts(value)) visit(part);
  };
  visit(inputs);
  return found;
}

/** What `value` itself is called. */
function nameSources(value: object): readonly string[] {
  if ("clockwork" in value) return [SETTINGS_SOURCE];
  if ("isModified" in value || "versionCount" in value) return [COMMIT_SOURCE];
  const { file, url, images } = value as Readonly<Record<"file" | "url" | "images", unknown>>;
  return [file, url, ...(Array.isArray(images) ? images : [])].filter(
    (name) => typeof name === "string",
  );
}

/** The parts of `value` that may have sources of their own. */
function listParts(value: object): Iterable<unknown> {
  if (Array.isArray(value)) return value;
  if (value instanceof Map) return [...value].flat();
  if ("clockwork" in value || "faces" in value) return [];
  if (isRecap(value)) return [value.events, value.authors, value.named];
  // Their getters work them out: they hold no values of their own.
  if (isNeighbours(value)) return [value.event, value.previous, value.next, value.earlier];
  return Object.values(value);
}

function isRecap(value: object): value is SiteRecap {
  return "publishedAt" in value && "namedKeys" in value;
}

function isNeighbours(value: object): value is Neighbours {
  return "previous" in value && "earlier" in value && "event" in value;
}
