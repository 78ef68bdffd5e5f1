import { decodeSource } from "../content/decode-source.ts";
import { findNearest } from "../content/did-you-mean.ts";
import { createMarkdown } from "../content/markdown/create-markdown.ts";
import { carryPoints } from "../content/plain-recap/carry-points.ts";
import { listWrittenPoints, type WrittenPoint } from "../content/plain-recap/written-points.ts";
import type { Recap } from "../content/recap.ts";
import { findNewestRecap } from "../model/open-events.ts";
import { recapUrl } from "../model/urls.ts";
import { dayAt } from "../time/day.ts";
import type { Instant } from "../time/instant.ts";
import { askPoints, type Terminal } from "./ask-new.ts";
import { UsageError } from "./exit-code.ts";
import type { LoadedContent } from "./load-content.ts";

/** A recap that is begun, of an event at an instant. */
export interface Begun {
  readonly loaded: LoadedContent;
  readonly eventId: string;
  readonly instant: Instant;
}

/**
 * The points that go on from the newest recap of the event, as Markdown; `undefined` where none does. `carry` names them, else they
 * are asked for on `terminal`, where there is one.
 */
export async function findCarried(
  { loaded, eventId, instant }: Begun,
  carry: string | undefined,
  terminal: Terminal | undefined,
): Promise<readonly string[] | undefined> {
  if (carry === undefined && terminal === undefined) return undefined;
  const { recaps, settings } = loaded.content;
  const before = findNewestRecap(recaps, eventId, instant);
  if (before === undefined) {
    if (carry === undefined) return undefined;
    throw new UsageError(`the event ${eventId} has no recap yet whose points could go on.`);
  }
  const { text, points } = readPoints(loaded, before);
  const ids =
    carry === undefined && terminal !== undefined
      ? await askPoints(points, before.title, terminal)
      : readCarry(carry ?? "", points, before);
  if (ids.length === 0) return undefined;
  const zone = settings.clockwork.zones[0];
  const from = dayAt(before.publishedAt, zone);
  const chosen = points.filter(({ id }) => ids.includes(id));
  const url = recapUrl(from, before.slug);
  return carryPoints(chosen, { text, url, from, to: dayAt(instant, zone) });
}

function readPoints(
  { files, content }: LoadedContent,
  recap: Recap,
): { readonly text: string; readonly points: readonly WrittenPoint[] } {
  const file = files.find(({ path }) => path === recap.file);
  const source = file === undefined ? undefined : decodeSource(file).source;
  if (source === undefined) return { text: "", points: [] };
  const { clockwork } = content.settings;
  const context = { md: createMarkdown(), clockwork, images: new Map() };
  const points = listWrittenPoints(source, recap, context);
  return { text: source.text, points };
}

/** The ids that `--carry` names: those of all points, or of some, told apart by commas. */
function readCarry(
  carry: string,
  points: readonly WrittenPoint[],
  { file }: Recap,
): readonly string[] {
  const known = points.map(({ id }) => id);
  if (carry === "all") return known;
  const ids = carry.split(",").map((id) => id.trim());
  for (const id of ids) {
    if (known.includes(id)) continue;
    const nearest = findNearest(id, known);
    const meant =
      nearest === undefined ? `; its ids are ${known.join(", ")}.` : `; did you mean ${nearest}?`;
    throw new UsageError(`${file} has no point ${id}${meant}`);
  }
  return ids;
}
