import type { Block, Point, Source } from "../content/recap.ts";
import type { SiteRecap } from "../model/site.ts";
import { absoluteUrl } from "../model/urls.ts";
import { formatDay } from "../time/format-day.ts";
import type { Words } from "../words/words.ts";
import { formatPairedClock, pairClocks } from "../time/paired-clock.ts";
import type { RecapTwin } from "./recap-twin.ts";

/** The plain-text twin of a recap: the page's words, for terminals, mail and the slowest connections. */
export function renderRecapText({ recap, settings }: RecapTwin): string {
  const { clockwork, words, url } = settings;
  const say = (at: SiteRecap["publishedAt"]): string => {
    const pair = pairClocks(at, clockwork);
    const day = formatDay(pair.faces[0].day, "long", words.clock);
    return words.clock.dated(formatPairedClock(pair, clockwork), day);
  };
  const { opener } = recap;
  const parts = [
    recap.title,
    recap.updatedAt === undefined
      ? say(recap.publishedAt)
      : `${say(recap.publishedAt)}\n${words.recap.updated(say(recap.updatedAt)).join("")}`,
    opener === undefined ? "" : `${opener.sentence}\n${opener.recapLine}`,
    ...recap.body.map((block) => textOfBlock(block, words)),
    recap.authors.map(({ name }) => name).join(", "),
    ...recap.corrections.map(({ at, text }) => words.corrections.line(say(at), text)),
    ...recap.removed.map(({ at, text }) => words.recap.removedLine(say(at), text)),
    recap.sources.length === 0
      ? ""
      : words.recap.sourceList(recap.sources.map(nameSource).join("; ")),
    absoluteUrl(recap.url, url),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function nameSource({ publisher, url }: Source): string {
  return url === undefined ? publisher : `${publisher}, ${url}`;
}

function textOfBlock(block: Block, words: Words): string {
  if (block.kind !== "point") return withDates(block, words);
  return `- ${withDates(block.point, words).replaceAll("\n", "\n  ")}`;
}

/** A text with each date behind the words that have it. */
function withDates({ text, dates = [] }: Pick<Point, "text" | "dates">, words: Words): string {
  return dates.toReversed().reduce((done, { end, day }) => {
    const date = words.recap.dateOf(formatDay(day, "medium", words.clock));
    return `${done.slice(0, end)}${date}${done.slice(end)}`;
  }, text);
}
