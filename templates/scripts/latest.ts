/** What `latest.json` says: see latest-json.ts among the outputs. */
export interface Latest {
  /** The public address of the page that the file is of. */
  readonly page: string;
  readonly format: string;
  /** The month of the newest recap, `YYYY-MM`, where the file is the site’s. */
  readonly month?: string;
  /** Where the event stands whose file it is. */
  readonly state?: string;
  readonly recap: { readonly time: string } | null;
  readonly points: readonly LatestPoint[];
  readonly changed?: readonly ChangedRecap[];
}

/** A recap that was updated or corrected after its own time. The address is public, and may not be where the site is served. */
export interface ChangedRecap {
  readonly url: string;
  readonly title: string;
  readonly time: string;
  readonly modified: string;
  readonly lang?: string;
  readonly events: readonly string[];
}

/** A point with its address and the time of its recap. */
export interface LatestPoint {
  readonly url: string;
  readonly time: string;
}

/** What a page shows: the time of its newest recap, and the addresses of recaps and points that it links to. */
export interface Shown {
  readonly newest: string;
  readonly urls: ReadonlySet<string>;
}

/**
 * The points of `latest` that a page does not show: those of later recaps, and those that the page’s newest recap has got since,
 * where the page shows points of it.
 */
export function findNews({ points }: Pick<Latest, "points">, shown: Shown): readonly LatestPoint[] {
  const { newest, urls } = shown;
  const isOpen = points.some(({ url, time }) => time === newest && urls.has(url));
  return points.filter(
    ({ url, time }) => time > newest || (isOpen && time === newest && !urls.has(url)),
  );
}
