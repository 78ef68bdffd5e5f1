import type { Zone } from "../time/zone.ts";
import type { Sentence } from "./sentence.ts";

/** What calendars, spreadsheets and timelines get of an event. */
export interface ExportWords {
  /** Where the files are; the links are worded by the three words below. */
  readonly event: <T>(files: readonly T[]) => Sentence<T>;
  readonly calendar: string;
  readonly table: string;
  readonly timeline: string;
  /** A point in a list that has no markup. */
  readonly item: (lead: string) => string;
  /** The heads of the columns of a table of points. */
  readonly columns: ExportColumns;
  /** Whether a point was corrected. */
  readonly yes: string;
  readonly no: string;
}

/** The heads of the columns of a table of points, in their order; each zone has one. */
export interface ExportColumns {
  readonly event: string;
  readonly recap: string;
  readonly recapUrl: string;
  readonly pointUrl: string;
  readonly utc: string;
  readonly local: (zone: Zone) => string;
  readonly lead: string;
  readonly text: string;
  readonly corrected: string;
}
