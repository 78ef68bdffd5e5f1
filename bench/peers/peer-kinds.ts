import type { Contender } from "../contender.ts";

/** The files of the peers’ sites, which all have the same addresses. Hugo writes a redirect as page 1 besides. */
export const PEER_KINDS: Contender["kinds"] = {
  recap: /^\d{4}\/\d\d\/\d\d\/[^/]+\/index\.html$/,
  eventPage: /^events\/[^/]+\/(?:page\/(?!1\/)\d+\/)?index\.html$/,
  day: /^days\/[^/]+\/index\.html$/,
  home: /^index\.html$/,
  feed: /^feed\.xml$/,
  sitemap: /^sitemap\.xml$/,
};
