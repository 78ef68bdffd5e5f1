import type { Recap, RecapHead, RecapText } from "../../content/recap.ts";
import { RecapView } from "../../content/recap-view.ts";

/** A recap out of the store, whose text is read when it is first asked for. */
export class StoredRecap extends RecapView implements Recap {
  get body(): RecapText["body"] {
    return this.text.body;
  }

  get points(): RecapText["points"] {
    return this.text.points;
  }
}

/** The head of `recap`, without its text. */
export function headOf(recap: Recap): RecapHead {
  return {
    file: recap.file,
    digest: recap.digest,
    slug: recap.slug,
    title: recap.title,
    publishedAt: recap.publishedAt,
    updatedAt: recap.updatedAt,
    embargoedUntil: recap.embargoedUntil,
    isDraft: recap.isDraft,
    isPinned: recap.isPinned,
    lang: recap.lang,
    eventIds: recap.eventIds,
    authorIds: recap.authorIds,
    corrections: recap.corrections,
    aliases: recap.aliases,
    links: recap.links,
    images: recap.images,
  };
}
