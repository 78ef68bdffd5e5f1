import { decodeAddress } from "../content/decode-address.ts";
import { fileOf, type Url } from "../model/urls.ts";
import type { Copy, Output } from "./output.ts";
import { partOf, type Section } from "./section.ts";

/** Files that are rendered, and files that are copies of others. */
export interface FileList {
  readonly outputs: readonly Output[];
  readonly copies: readonly Copy[];
}

/** Every file of the site, in sections that are listed as they are asked for. */
export interface SiteFiles extends FileList {
  readonly sections: readonly Section[];
  /** The copies that are in no section. */
  readonly looseCopies: readonly Copy[];
  /** The files that lie in a part of the site, as `partOf` tells it. */
  readonly inPart: (part: string) => FileList;
  /** Whether a file has the address `url`, given without percent-encoding. */
  readonly has: (url: string) => boolean;
}

/** The files of `sections`, and `looseCopies`. */
export function createFiles(sections: readonly Section[], looseCopies: readonly Copy[]): SiteFiles {
  const byPart = Map.groupBy(sections, ({ part }) => part);
  const copiesByPart = Map.groupBy(looseCopies, ({ url }) => partOf(fileOf(url)));
  const inPart = (part: string): FileList => ({
    outputs: (byPart.get(part) ?? []).flatMap(({ list }) => list()),
    copies: [
      ...(byPart.get(part) ?? []).flatMap(({ listCopies }) => listCopies?.() ?? []),
      ...(copiesByPart.get(part) ?? []),
    ],
  });
  const known = new Map<string, ReadonlySet<string>>();
  const urlsIn = (part: string): ReadonlySet<string> => {
    const { outputs, copies: copied } = inPart(part);
    const urls = new Set([...outputs, ...copied].map(({ url }) => decodeAddress(url)));
    known.set(part, urls);
    return urls;
  };
  return {
    sections,
    looseCopies,
    get outputs() {
      return sections.flatMap(({ list }) => list());
    },
    get copies() {
      return [...sections.flatMap(({ listCopies }) => listCopies?.() ?? []), ...looseCopies];
    },
    inPart,
    has: (url) => {
      const part = partOf(fileAt(url));
      return (known.get(part) ?? urlsIn(part)).has(url);
    },
  };
}

function fileAt(url: string): string {
  try {
    return fileOf(url as Url);
  } catch {
    return url.slice(1);
  }
}
