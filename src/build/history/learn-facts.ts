import type { RevisionFacts } from "../../model/history/revision.ts";
import { decodeSource } from "../../content/decode-source.ts";
import { parseRecapSource } from "../../content/parse-recap-source.ts";
import type { Revisions } from "./fold-commits.ts";
import { readBlobs } from "./read-blobs.ts";

// So many files are held at once.
const BATCH = 1000;

/** `revisions` with the facts of each file’s that may be of use: of files that have two or more. */
export function learnFacts(folder: string, revisions: Revisions): Revisions {
  const wanted = [...revisions.values()]
    .filter((own) => own.length > 1)
    .flatMap((own) => own.flatMap(({ blob, facts }) => (facts === undefined ? [blob] : [])));
  const blobs = [...new Set(wanted)];
  const known = new Map<string, RevisionFacts>();
  for (let at = 0; at < blobs.length; at += BATCH)
    for (const [blob, bytes] of readBlobs(folder, blobs.slice(at, at + BATCH)))
      known.set(blob, readFacts(bytes));
  return new Map(
    [...revisions].map(([name, own]) => {
      if (own.length < 2) return [name, own];
      return [
        name,
        own.map((each) => ({ ...each, facts: each.facts ?? known.get(each.blob) ?? {} })),
      ];
    }),
  );
}

/** What a recap file says of its publication; of one whose front matter cannot be made out, nothing. */
function readFacts(bytes: Uint8Array): RevisionFacts {
  const { source } = decodeSource({ name: "", path: "", bytes, byteLength: bytes.length });
  if (source === undefined || !/draft|publish|\\/.test(source.text)) return {};
  const data = parseRecapSource(source);
  if (data === undefined) return {};
  return {
    ...(data.draft && { isDraft: true }),
    ...(data.publish !== undefined && { publish: data.publish }),
  };
}
