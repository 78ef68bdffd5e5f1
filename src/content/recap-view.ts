import type { Recap } from "./recap.ts";

/** A recap that shows what another holds, and asks that one for it each time: the texts of an archive may be more than the memory. */
export class RecapView implements Omit<Recap, "body" | "points"> {
  readonly #recap: Recap;

  constructor(recap: Recap) {
    this.#recap = recap;
  }

  /** The blocks of the text. */
  protected get blocks(): Recap["body"] {
    return this.#recap.body;
  }

  get file(): Recap["file"] {
    return this.#recap.file;
  }

  get digest(): Recap["digest"] {
    return this.#recap.digest;
  }

  get slug(): Recap["slug"] {
    return this.#recap.slug;
  }

  get title(): Recap["title"] {
    return this.#recap.title;
  }

  get publishedAt(): Recap["publishedAt"] {
    return this.#recap.publishedAt;
  }

  get updatedAt(): Recap["updatedAt"] {
    return this.#recap.updatedAt;
  }

  get embargoedUntil(): Recap["embargoedUntil"] {
    return this.#recap.embargoedUntil;
  }

  get isDraft(): Recap["isDraft"] {
    return this.#recap.isDraft;
  }

  get isPinned(): Recap["isPinned"] {
    return this.#recap.isPinned;
  }

  get lang(): Recap["lang"] {
    return this.#recap.lang;
  }

  get eventIds(): Recap["eventIds"] {
    return this.#recap.eventIds;
  }

  get authorIds(): Recap["authorIds"] {
    return this.#recap.authorIds;
  }

  get corrections(): Recap["corrections"] {
    return this.#recap.corrections;
  }

  get removed(): Recap["removed"] {
    return this.#recap.removed;
  }

  get withdrawal(): Recap["withdrawal"] {
    return this.#recap.withdrawal;
  }

  get pointCount(): Recap["pointCount"] {
    return this.#recap.pointCount;
  }

  get follows(): Recap["follows"] {
    return this.#recap.follows;
  }

  get aliases(): Recap["aliases"] {
    return this.#recap.aliases;
  }

  get links(): Recap["links"] {
    return this.#recap.links;
  }

  get images(): Recap["images"] {
    return this.#recap.images;
  }

  get opener(): Recap["opener"] {
    return this.#recap.opener;
  }

  get summary(): Recap["summary"] {
    return this.#recap.summary;
  }

  get leads(): Recap["leads"] {
    return this.#recap.leads;
  }

  get pointPrints(): Recap["pointPrints"] {
    return this.#recap.pointPrints;
  }

  get image(): Recap["image"] {
    return this.#recap.image;
  }

  get sources(): Recap["sources"] {
    return this.#recap.sources;
  }

  get missingIds(): Recap["missingIds"] {
    return this.#recap.missingIds;
  }
}
