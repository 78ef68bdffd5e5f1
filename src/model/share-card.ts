import type { Settings } from "../content/settings.ts";
import { formatDay } from "../time/format-day.ts";
import { agreementOf, formatPairedClock, type PairedClock } from "../time/paired-clock.ts";
import type { WallClock } from "../time/wall-clock.ts";
import type { EventFront, SiteRecap } from "./site.ts";
import { shareImageUrl, type Url } from "./urls.ts";

/** The size of every such image, in pixels. */
export const SHARE_SIZE = { width: 1200, height: 630 } as const;

/** What the image says that a page is shown by where someone shares its address. */
export interface ShareCard {
  readonly url: Url;
  /** The file of whose record the page is. */
  readonly file: string;
  readonly site: string;
  readonly title: string;
  readonly lang: string;
  /** The events of a recap. */
  readonly kicker: string | undefined;
  /** The clocks as at the head of a recap, one where the zones agree; none of an event without a recap. */
  readonly faces: readonly CardFace[];
  readonly date: string | undefined;
  /** All of it in words. */
  readonly alt: string;
}

/** A dial, its figures and the name of its zone. */
export interface CardFace {
  readonly wall: Pick<WallClock, "hour" | "minute">;
  readonly figures: string;
  readonly label: string;
}

/** The card of a recap that shows no image of its own to be shared by. */
export function buildRecapCard(recap: SiteRecap, settings: Settings): ShareCard {
  const { url, file, title, lang, events, clock } = recap;
  const { words } = settings;
  return {
    url: shareImageUrl(url),
    file,
    site: settings.title,
    title,
    lang: lang ?? settings.language,
    kicker: events.length === 0 ? undefined : events.map((event) => event.title).join(" · "),
    faces: listFaces(clock, settings),
    date: formatDay(clock.faces[0].day, "long", words.clock),
    alt: words.page.shareImage(title, describeClock(clock, settings)),
  };
}

/** The card of an event: its clock is that of its first recap, so that it stays as it was shared. */
export function buildEventCard(event: EventFront, settings: Settings): ShareCard {
  const { url, file, title, oldest } = event;
  const { words, language } = settings;
  const day = oldest && formatDay(oldest.faces[0].day, "long", words.clock);
  const when = oldest && words.event.coveredSince(describeClock(oldest, settings)).join("");
  return {
    url: shareImageUrl(url),
    file,
    site: settings.title,
    title,
    lang: language,
    kicker: undefined,
    faces: oldest === undefined ? [] : listFaces(oldest, settings),
    date: day && words.event.coveredSince(day).join(""),
    alt: when === undefined ? title : words.page.shareImage(title, when),
  };
}

function listFaces(pair: PairedClock, { words }: Settings): readonly CardFace[] {
  const [primary, companion] = pair.faces;
  const both = words.clock.bothZones(primary, companion);
  const first = { wall: primary.wall, figures: primary.clock };
  if (agreementOf(pair) === "sameClock") return [{ ...first, label: both }];
  const label = pair.isSameDay ? companion.zone.label : words.clock.zoneOnWeekday(companion);
  return [
    { ...first, label: primary.zone.label },
    { wall: companion.wall, figures: companion.clock, label },
  ];
}

function describeClock(pair: PairedClock, { clockwork }: Settings): string {
  const { words } = clockwork;
  const day = formatDay(pair.faces[0].day, pair.isSameDay ? "medium" : "long", words);
  return words.dated(formatPairedClock(pair, clockwork), day);
}
