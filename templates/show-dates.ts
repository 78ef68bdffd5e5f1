import type { Html } from "../src/content/html.ts";
import type { Day } from "../src/time/day.ts";
import { formatDay } from "../src/time/format-day.ts";
import type { Words } from "../src/words/words.ts";

const DATED = /<time datetime="([\d-]+)">([^]*?)<\/time>/g;

/**
 * `html` with the date behind words such as “on Friday”. It is there to be heard and is seen on paper, and on a screen while the words
 * have the focus: a key or a touch gives it to them, and no script is needed.
 */
export function showDates(html: Html, words: Pick<Words, "clock" | "recap">): Html {
  if (!html.includes("<time ")) return html;
  return html.replaceAll(DATED, (_, day: Day, said: string) => {
    const date = words.recap.dateOf(formatDay(day, "medium", words.clock));
    return `<time class="dated" datetime="${day}" tabindex="0">${said}<span>${date}</span></time>`;
  }) as Html;
}
