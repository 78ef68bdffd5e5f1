import type { Recap, RecapHead } from "../../content/recap.ts";
import type { RecapNames } from "../../model/placed-recap.ts";
import type { Entry } from "./entry.ts";
import type { Texts } from "./texts.ts";

/** The head of a recap as it is kept: without what its entry says anyway, and without what is empty. */
export type PackedHead = Pick<
  RecapHead,
  "slug" | "title" | "publishedAt" | "eventIds" | "pointCount"
> &
  Partial<Omit<RecapHead, "file" | "digest">>;

/** The head of `recap`, to be kept. */
export function packHead(recap: RecapHead): PackedHead {
  const { slug, title, publishedAt, updatedAt, embargoedUntil, isDraft, isPinned, lang } = recap;
  const { eventIds, authorIds, corrections, pointCount, follows, aliases, links, images } = recap;
  return {
    slug,
    title,
    publishedAt,
    ...(updatedAt !== undefined && { updatedAt }),
    ...(embargoedUntil !== undefined && { embargoedUntil }),
    ...(isDraft && { isDraft }),
    ...(isPinned && { isPinned }),
    ...(lang !== undefined && { lang }),
    eventIds,
    ...(authorIds.length > 0 && { authorIds }),
    ...(corrections.length > 0 && { corrections }),
    pointCount,
    ...(follows.length > 0 && { follows }),
    ...(aliases.length > 0 && { aliases }),
    ...(links.length > 0 && { links }),
    ...(images.length > 0 && { images }),
  };
}

// One for all, because most recaps of an archive have none of most things.
const NONE: readonly never[] = [];

/** What is kept of a recap: its entry, and where its text is. */
export interface RecapEntry extends Entry {
  readonly digest: string;
  readonly record: PackedHead;
  readonly textId: number;
}

/** A recap out of the store, whose text is read each time that it is asked for. */
export class StoredRecap implements Recap {
  readonly file: string;
  readonly #entry: RecapEntry;
  readonly #head: PackedHead;
  readonly #texts: Texts;

  constructor(file: string, entry: RecapEntry, texts: Texts) {
    this.file = file;
    this.#entry = entry;
    this.#head = entry.record;
    this.#texts = texts;
  }

  /** The names in it. */
  get names(): RecapNames {
    return new StoredNames(this.#entry, this.#texts);
  }

  get digest(): string {
    return this.#entry.digest;
  }

  get slug(): Recap["slug"] {
    return this.#head.slug;
  }

  get title(): Recap["title"] {
    return this.#head.title;
  }

  get publishedAt(): Recap["publishedAt"] {
    return this.#head.publishedAt;
  }

  get updatedAt(): Recap["updatedAt"] {
    return this.#head.updatedAt;
  }

  get embargoedUntil(): Recap["embargoedUntil"] {
    return this.#head.embargoedUntil;
  }

  get isDraft(): Recap["isDraft"] {
    return this.#head.isDraft ?? false;
  }

  get isPinned(): Recap["isPinned"] {
    return this.#head.isPinned ?? false;
  }

  get lang(): Recap["lang"] {
    return this.#head.lang;
  }

  get eventIds(): Recap["eventIds"] {
    return this.#head.eventIds;
  }

  get authorIds(): Recap["authorIds"] {
    return this.#head.authorIds ?? NONE;
  }

  get corrections(): Recap["corrections"] {
    return this.#head.corrections ?? NONE;
  }

  get pointCount(): Recap["pointCount"] {
    return this.#head.pointCount;
  }

  get follows(): Recap["follows"] {
    return this.#head.follows ?? NONE;
  }

  get aliases(): Recap["aliases"] {
    return this.#head.aliases ?? NONE;
  }

  get links(): Recap["links"] {
    return this.#head.links ?? NONE;
  }

  get images(): Recap["images"] {
    return this.#head.images ?? NONE;
  }

  get summary(): Recap["summary"] {
    return this.#texts.readOutline(this.#entry.textId).summary;
  }

  get leads(): Recap["leads"] {
    return this.#texts.readOutline(this.#entry.textId).leads;
  }

  get pointPrints(): Recap["pointPrints"] {
    return this.#texts.readOutline(this.#entry.textId).pointPrints;
  }

  get opener(): Recap["opener"] {
    return this.#texts.read(this.#entry.textId).opener;
  }

  get image(): Recap["image"] {
    return this.#texts.read(this.#entry.textId).image;
  }

  get body(): Recap["body"] {
    return this.#texts.read(this.#entry.textId).body;
  }

  get points(): Recap["points"] {
    return this.#texts.read(this.#entry.textId).points;
  }

  get sources(): Recap["sources"] {
    return this.#texts.read(this.#entry.textId).sources;
  }

  get missingIds(): Recap["missingIds"] {
    return this.#texts.read(this.#entry.textId).missingIds;
  }
}

class StoredNames implements RecapNames {
  readonly #entry: RecapEntry;
  readonly #texts: Texts;

  constructor(entry: RecapEntry, texts: Texts) {
    this.#entry = entry;
    this.#texts = texts;
  }

  get keys(): RecapNames["keys"] {
    return this.#entry.keys ?? NONE;
  }

  get blocksFingerprint(): string {
    return this.#entry.places ?? "";
  }

  blocks(): ReturnType<RecapNames["blocks"]> {
    return this.#texts.read(this.#entry.textId).names;
  }

  owners(): ReturnType<RecapNames["owners"]> {
    return this.#texts.readOutline(this.#entry.textId).owners;
  }
}
