import {
  authorUrl,
  correctionsUrl,
  entityUrl,
  eventUrl,
  plainPageUrl,
  pointUrl,
  recapUrl,
} from "../../src/model/urls.ts";
import { slugOfFile } from "../../src/content/slug.ts";
import { dayAt } from "../../src/time/day.ts";
import { parseTime } from "../../src/time/parse-time.ts";
import { isTimeProblem } from "../../src/time/time-problem.ts";
import type { ZonePair } from "../../src/time/zone.ts";
import type { Desk, LinkDraft, RecapDraft } from "./desk.ts";
import { writeTime } from "./write-time.ts";

/** The address that `link` leads to; nothing where its record is gone, or may be missing from the site. */
export function resolveLink(
  { to, key }: LinkDraft,
  desk: Desk,
  zones: ZonePair,
): string | undefined {
  const urlOf = {
    corrections: () => correctionsUrl,
    recaps: () => addressRecap(find(desk.recaps, key), desk, zones),
    events: () => mapId(find(desk.events, key), eventUrl),
    authors: () => mapId(find(desk.authors, key), authorUrl),
    pages: () => mapId(find(desk.pages, key), plainPageUrl),
    entities: () => {
      const entity = find(desk.entities, key);
      return entity === undefined ? undefined : entityUrl(entity.kind, entity.id);
    },
  } as const;
  return urlOf[to]();
}

function find<T extends { readonly key: number }>(list: readonly T[], key: number): T | undefined {
  return list.find((each) => each.key === key);
}

function mapId(
  record: { readonly id: string } | undefined,
  urlOf: (id: string) => string,
): string | undefined {
  return record === undefined ? undefined : urlOf(record.id);
}

/** The first point of a recap that every build publishes, or the recap where its key is even. */
function addressRecap(
  recap: RecapDraft | undefined,
  { settings }: Desk,
  zones: ZonePair,
): string | undefined {
  if (recap === undefined || recap.isDraft || recap.publish !== undefined) return undefined;
  const at = parseTime(writeTime(recap.time, settings), zones);
  if (isTimeProblem(at)) throw new Error(at.message);
  const url = recapUrl(dayAt(at, zones[0]), recap.slug ?? slugOfFile(`${recap.file}.md`));
  const [point] = recap.points;
  return point === undefined || recap.key % 2 === 0 ? url : pointUrl(url, point.id);
}
