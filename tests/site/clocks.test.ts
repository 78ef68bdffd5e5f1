import { Temporal } from "temporal-polyfill";
import { describe, expect, inject, it } from "vitest";
import { pagesOf, readFolder, textOf } from "./site-folder.ts";

const pages = pagesOf(readFolder(inject("siteFolder")));

interface ShownTime {
  readonly page: string;
  readonly datetime: string;
  readonly text: string;
}

// A day alone, which words such as “on Friday” may have, is no time.
const times: readonly ShownTime[] = pages.flatMap(([page, html]) =>
  [...html.matchAll(/<time[^>]*datetime="([^"]*T[^"]*)"[^>]*>([\s\S]*?)<\/time>/g)].map(
    (match) => ({
      page,
      datetime: match[1] ?? "",
      text: textOf(`<body>${match[2]}</body>`),
    }),
  ),
);

/** The clock of `zone` at `datetime` in house style, worked out by Temporal and by nothing of ours. */
function clockIn(zone: string, datetime: string): string {
  const { hour, minute } = Temporal.Instant.from(datetime).toZonedDateTimeISO(zone);
  if (minute === 0 && hour % 12 === 0) return hour === 0 ? "midnight" : "midday";
  const figures = minute === 0 ? "" : `.${String(minute).padStart(2, "0")}`;
  return `${hour % 12 === 0 ? 12 : hour % 12}${figures}${hour < 12 ? "am" : "pm"}`;
}

describe("times of the built site", () => {
  it("show the clocks of both zones at their own instant, by Temporal's reckoning", () => {
    const wrong = times.filter(({ datetime, text }) => {
      const [kyiv, moscow] = ["Europe/Kyiv", "Europe/Moscow"].map((zone) =>
        clockIn(zone, datetime),
      );
      const expected =
        kyiv === moscow ? [`${kyiv} Kyiv and Moscow`] : [`${kyiv} Kyiv`, `${moscow} `];
      return !expected.every(
        (words) =>
          text.startsWith(words) || text.includes(` ${words}`) || text.includes(`(${words}`),
      );
    });
    expect(wrong).toEqual([]);
    expect(times.length).toBeGreaterThan(300);
  });

  it("name both zones", () => {
    const nameless = times.filter(({ text }) => !/Kyiv/.test(text) || !/Moscow/.test(text));
    expect(nameless).toEqual([]);
  });

  it("differ in winter and agree in summer", () => {
    const differing = times.filter(({ text }) => !text.includes("Kyiv and Moscow"));
    const summer = (datetime: string): boolean =>
      datetime >= "2025-03-30T01:00" && datetime < "2025-10-26T01:00";
    expect(differing.filter(({ datetime }) => summer(datetime))).toEqual([]);
    expect(differing.length).toBeGreaterThan(50);
    expect(
      times.filter(({ datetime, text }) => !summer(datetime) && text.includes("Kyiv and Moscow")),
    ).toEqual([]);
  });

  it("stand nowhere outside a time element but in openers and prose", () => {
    const stray = pages.flatMap(([page, html]) => {
      const rest = html
        .replaceAll(
          /<time[\s\S]*?<\/time>|<script type="application\/ld\+json">[^<]*<\/script>/g,
          "",
        )
        .replaceAll(/<p class="opener">[^<]*<\/p>/g, "")
        // What earlier versions said is prose too.
        .replaceAll(/<ol class="corrections-list" reversed[\s\S]*?<\/ol>/g, "")
        .replaceAll(/<div class="(?:text|prose)">[\s\S]*?<\/div>/g, "")
        .replaceAll(
          /<ul class="leads">[\s\S]*?<\/ul>|<p class="summary">[^<]*<\/p>|aria-label="[^"]*"|<meta[^>]*>/g,
          "",
        );
      return [...rest.matchAll(/\b\d{1,2}(?:\.\d\d)?[ap]m\b/g)].map(
        (match) => `${page}: ${match[0]}`,
      );
    });
    expect(stray).toEqual([]);
  });
});
