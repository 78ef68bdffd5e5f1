import type { RecapHead, RecapOutline, RecapText } from "./recap.ts";

/** A recap of which more is read as it is asked for: what lists say of it, and its text. */
export class RecapView implements RecapHead, RecapOutline, Omit<RecapText, "body" | "points"> {
  readonly #head: RecapHead;
  readonly #readOutline: () => RecapOutline;
  readonly #readText: () => RecapText;
  #outline: RecapOutline | undefined;

  constructor(head: RecapHead, readOutline: () => RecapOutline, readText: () => RecapText) {
    this.#head = head;
    this.#readOutline = readOutline;
    this.#readText = readText;
  }

  /** All of the text. It is not held here: an archive’s texts together may be more than the memory. */
  protected get text(): RecapText {
    return this.#readText();
  }

  protected get outline(): RecapOutline {
    this.#outline ??= this.#readOutline();
    return this.#outline;
  }

  get file(): RecapHead["file"] {
    return this.#head.file;
  }

  get digest(): RecapHead["digest"] {
    return this.#head.digest;
  }

  get slug(): RecapHead["slug"] {
    return this.#head.slug;
  }

  get title(): RecapHead["title"] {
    return this.#head.title;
  }

  get publishedAt(): RecapHead["publishedAt"] {
    return this.#head.publishedAt;
  }

  get updatedAt(): RecapHead["updatedAt"] {
    return this.#head.updatedAt;
  }

  get embargoedUntil(): RecapHead["embargoedUntil"] {
    return this.#head.embargoedUntil;
  }

  get isDraft(): RecapHead["isDraft"] {
    return this.#head.isDraft;
  }

  get isPinned(): RecapHead["isPinned"] {
    return this.#head.isPinned;
  }

  get lang(): RecapHead["lang"] {
    return this.#head.lang;
  }

  get eventIds(): RecapHead["eventIds"] {
    return this.#head.eventIds;
  }

  get authorIds(): RecapHead["authorIds"] {
    return this.#head.authorIds;
  }

  get corrections(): RecapHead["corrections"] {
    return this.#head.corrections;
  }

  get aliases(): RecapHead["aliases"] {
    return this.#head.aliases;
  }

  get links(): RecapHead["links"] {
    return this.#head.links;
  }

  get images(): RecapHead["images"] {
    return this.#head.images;
  }

  get opener(): RecapText["opener"] {
    return this.text.opener;
  }

  get summary(): RecapOutline["summary"] {
    return this.outline.summary;
  }

  get leads(): RecapOutline["leads"] {
    return this.outline.leads;
  }

  get image(): RecapText["image"] {
    return this.text.image;
  }

  get sources(): RecapText["sources"] {
    return this.text.sources;
  }

  get missingIds(): RecapText["missingIds"] {
    return this.text.missingIds;
  }
}
