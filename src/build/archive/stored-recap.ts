import type { Recap } from "../../content/recap.ts";
import type { RecapNames } from "../../model/placed-recap.ts";
import type { Entry } from "./entry.ts";
import type { PackedHead } from "./pack-head.ts";
import type { Texts } from "./texts.ts";

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

  get removed(): Recap["removed"] {
    return this.#head.removed ?? NONE;
  }

  get withdrawal(): Recap["withdrawal"] {
    return this.#head.withdrawal;
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
