/** Lines of `site.yaml` that leave out of our site what the peers’ sites do not have. */
export const EQUAL_SETTINGS: readonly string[] = [
  "twins: false",
  "event-feeds: false",
  "event-exports: false",
  "share-images: false",
  "search: false",
];
