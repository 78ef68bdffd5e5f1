/** When a reader was here, in milliseconds since 1970, and the time of the newest recap that there was then, in ISO 8601. */
export interface Visit {
  readonly at: number;
  readonly newest: string;
}

/** The visit that goes on and the one before it; `isClosed` once the reader has closed what is said about it. */
export interface Visits extends Visit {
  readonly before?: Visit | undefined;
  readonly isClosed?: boolean | undefined;
}

// A visit ends when a reader has been away for so long.
const ABSENCE = 30 * 60_000;

/** What is kept as `text`; nothing where it is no visits. */
export function parseVisits(text: string | null): Visits | undefined {
  try {
    const value = JSON.parse(text ?? "") as Partial<Visits>;
    const isWhole = typeof value.at === "number" && typeof value.newest === "string";
    return isWhole ? (value as Visits) : undefined;
  } catch {
    return undefined;
  }
}

/** `visits` with the reader still here at `now`; as they are where nothing was heard of them for so long that a visit ends. */
export function prolongVisit(visits: Visits, now: number): Visits {
  const isHere = now > visits.at && now - visits.at <= ABSENCE;
  return isHere ? { ...visits, at: now } : visits;
}

/** `visits` with a page that is seen now, as `visit` tells: the visit goes on, or after an absence a new one begins. */
export function recordVisit(visits: Visits | undefined, visit: Visit): Visits {
  if (visits === undefined) return visit;
  const { at, newest, before, isClosed } = visits;
  // A clock that was put back since tells nothing.
  if (visit.at - at > ABSENCE) return { ...visit, before: { at, newest } };
  return { ...visit, newest: visit.newest > newest ? visit.newest : newest, before, isClosed };
}
