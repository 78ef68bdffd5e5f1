import type { Author } from "./author.ts";
import type { Entity } from "./entity.ts";
import type { Event } from "./event.ts";
import type { Parsed } from "./parsed.ts";
import type { Problem } from "./problem.ts";
import type { PlainPage } from "./plain-page.ts";
import type { RawFile } from "./raw-content.ts";
import type { Recap } from "./recap.ts";
import type { SourceFile } from "./source-file.ts";

/** A record as an earlier run made it of a file that has not changed since, nor anything else that it was made from. */
export type Recalled = Recap | Event | Author | Entity | PlainPage;

/** What is still known of a file; `undefined` where it must be parsed. */
export type Recall = (file: RawFile) => Recalled | undefined;

/** The text files of a content folder: all, those that were decoded, and what is still known of the others. */
export interface RecordFiles {
  readonly texts: readonly RawFile[];
  readonly sources: readonly SourceFile[];
  readonly recall: Recall;
}

/** Whether the file `name` is a record of the folder `folder`. */
export function isIn(folder: string, name: string): boolean {
  return (
    name.startsWith(folder) &&
    name.charAt(folder.length) === "/" &&
    (name.endsWith(".md") || /\.md$/i.test(name))
  );
}

/** What a file was parsed into, or what is known of it. */
type ParsedOrKnown<P extends Parsed<Recalled>> = P | Parsed<NonNullable<P["value"]>>;

type Reader = <P extends Parsed<Recalled>>(
  folder: string,
  parse: (file: SourceFile) => P,
) => readonly ParsedOrKnown<P>[];

/** Reads the records of a folder, in the order of the files: what is known of them, or else what `parse` makes of them. */
export function createReader({ texts, sources, recall }: RecordFiles): Reader {
  const decoded = new Map(sources.map((source) => [source.name, source]));
  return <P extends Parsed<Recalled>>(folder: string, parse: (file: SourceFile) => P) => {
    const read: ParsedOrKnown<P>[] = [];
    for (const file of texts) {
      if (!isIn(folder, file.name)) continue;
      const source = decoded.get(file.name);
      if (source !== undefined) read.push(parse(source));
      else {
        const known = recall(file);
        // Whoever recalls a file knows by its folder what it holds.
        if (known !== undefined)
          read.push({ value: known as P["value"] & Recalled, problems: NO_PROBLEMS });
      }
    }
    return read;
  };
}

const NO_PROBLEMS: readonly Problem[] = [];
