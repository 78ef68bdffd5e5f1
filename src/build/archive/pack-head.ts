import type { RecapHead } from "../../content/recap.ts";

/** The head of a recap as it is kept: without what its entry says anyway, and without what is empty. */
export type PackedHead = Pick<
  RecapHead,
  "slug" | "title" | "publishedAt" | "eventIds" | "pointCount"
> &
  Partial<Omit<RecapHead, "file" | "digest">>;

/** The head of `recap`, to be kept. */
export function packHead(recap: RecapHead): PackedHead {
  const { slug, title, publishedAt, updatedAt, embargoedUntil, isDraft, isPinned, lang } = recap;
  const { eventIds, authorIds, corrections, removed, withdrawal, pointCount } = recap;
  const { follows, aliases, links, images } = recap;
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
    ...(removed.length > 0 && { removed }),
    ...(withdrawal !== undefined && { withdrawal }),
    pointCount,
    ...(follows.length > 0 && { follows }),
    ...(aliases.length > 0 && { aliases }),
    ...(links.length > 0 && { links }),
    ...(images.length > 0 && { images }),
  };
}
