/** What `catch-up/YYYY-MM.json` says of a month: its recaps, newest first. Addresses are paths from the site’s root. */
export interface CatchUpMonth {
  /** The month with recaps before it. */
  readonly previous?: string;
  readonly recaps: readonly CatchUpRecap[];
}

/** A recap in short. */
export interface CatchUpRecap {
  readonly url: string;
  readonly time: string;
  readonly lang?: string;
  readonly events: readonly string[];
  readonly points: readonly { readonly id: string; readonly lead: string }[];
}

/** A point that is new, with its address as a path from the site’s root. */
export interface NewPoint {
  readonly url: string;
  readonly lead: string;
  readonly lang: string | undefined;
}

/** The points of `months` that came after the recap of the time `since`, oldest first; of `event` alone where there is one. */
export function listNewPoints(
  months: readonly CatchUpMonth[],
  since: string,
  event = "",
): readonly NewPoint[] {
  const recaps = months
    .flatMap((month) => month.recaps)
    .filter(({ time }) => time > since)
    .filter((recap) => event === "" || recap.events.includes(event));
  recaps.reverse();
  return recaps.flatMap(({ url, lang, points }) =>
    points.map(({ id, lead }) => ({ url: `${url}#${id}`, lead, lang })),
  );
}
