import { parseDay } from "../../time/day.ts";
import { typeset } from "../markdown/typography.ts";
import { describeNoDay } from "../no-such-day.ts";
import type { Document } from "../parse-document.ts";
import { isProblem, parseInstant } from "../parse-instant.ts";
import type { Problem } from "../problem.ts";
import type { Seen, Source } from "../recap.ts";
import type { RecapSource } from "../recap-source.ts";
import type { Settings } from "../settings.ts";

/** The sources of a recap as pages show them, without their excerpts, and what is wrong with the times at which they were seen. */
export interface ParsedSources {
  readonly sources: readonly Source[];
  readonly problems: readonly Problem[];
}

/** Reads the sources in a recap's front matter; a time that is wrong is left out. */
export function parseSources(
  document: Document<RecapSource>,
  { clockwork: { zones } }: Settings,
): ParsedSources {
  const { data, source, at } = document;
  const problems: Problem[] = [];
  const readSeen = (text: string, path: string): Seen | undefined => {
    const day = parseDay(text);
    if (day !== undefined) return { day };
    const typed = { text, source, offset: () => at(path) };
    const instant = describeNoDay(typed) ?? parseInstant(typed, zones);
    if (!isProblem(instant)) return { at: instant };
    problems.push(instant);
    return undefined;
  };
  const sources = data.sources.map(
    ({ publisher, title, url, archived, seen, point }, index): Source => ({
      publisher,
      title: title === undefined ? undefined : typeset(title),
      url,
      archived,
      seen: seen === undefined ? undefined : readSeen(seen, `sources.${index}.seen`),
      pointId: point,
    }),
  );
  return { sources, problems };
}
