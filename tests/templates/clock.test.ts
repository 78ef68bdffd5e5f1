import { describe, expect, it } from "vitest";
import { formatPairedClock, pairClocks } from "../../src/time/paired-clock.ts";
import { enGb } from "../../src/words/en-gb.ts";
import { DatedClock, HeadClock, RowClock } from "../../templates/clock.tsx";
import { at, clockworkOf, kyiv, kyivMoscow, moscow, zoneOf } from "../time/kyiv-moscow.ts";
import { draw, partOf, read } from "./draw.ts";

const in24Hours = clockworkOf(kyiv, moscow, "24h");
const aDayApart = clockworkOf(zoneOf("Pacific/Honolulu"), zoneOf("Pacific/Kiritimati"));
const westward = clockworkOf(kyiv, zoneOf("America/New_York"));

const summer = "2025-05-15T19:27:00Z";
const winter = "2025-01-15T19:27:00Z";
const midnight = "2025-01-18T21:30:00Z";

describe("RowClock", () => {
  it.each([
    [summer, kyivMoscow, "10.27pm Kyiv and Moscow"],
    [winter, kyivMoscow, "9.27pm Kyiv (10.27pm Moscow)"],
    [midnight, kyivMoscow, "11.30pm Kyiv (12.30am Sunday Moscow)"],
    ["2025-01-15T10:00:00Z", kyivMoscow, "midday Kyiv (1pm Moscow)"],
    ["2025-01-15T21:00:00Z", kyivMoscow, "11pm Kyiv (midnight Thursday Moscow)"],
    [summer, in24Hours, "22:27 Kyiv and Moscow"],
    [midnight, in24Hours, "23:30 Kyiv (00:30 Sunday Moscow)"],
    [summer, aDayApart, "9.27am Honolulu (9.27am Friday Kiritimati)"],
  ])("says %s by both clocks, to the letter", (iso, clockwork, words) => {
    const pair = pairClocks(at(iso), clockwork);
    const view = RowClock({ pair, clockwork });
    expect(read(view)).toBe(words);
    expect(words).toBe(formatPairedClock(pair, clockwork));
    expect(draw(view)).toMatch(new RegExp(`^<time[^>]* datetime="${iso}">`));
  });

  it.each([
    [summer, ["10.27pm"]],
    [winter, ["9.27pm", "10.27pm"]],
    [midnight, ["11.30pm", "12.30am"]],
  ])("marks the figures of each clock at %s, one in a cell", (iso, figures) => {
    const html = draw(RowClock({ pair: pairClocks(at(iso), kyivMoscow), clockwork: kyivMoscow }));
    const marked = [...html.matchAll(/<span class="figures">(.*?)<\/span>/g)];
    expect(marked.map(([, words]) => words)).toEqual(figures);
    expect(html.match(/class="cell\b/g)).toHaveLength(2);
  });

  it("marks the words that name another day, so that they stay where a column's head stands for a zone", () => {
    const rowOf = (iso: string): string =>
      draw(RowClock({ pair: pairClocks(at(iso), kyivMoscow), clockwork: kyivMoscow }));
    expect(rowOf(midnight)).toContain(
      '<span class="zone weekday"> Sunday </span><span class="zone">Moscow</span>',
    );
    expect(rowOf(winter)).not.toContain("weekday");
    expect(rowOf(summer)).not.toContain("weekday");
  });
});

describe("DatedClock", () => {
  it.each([
    [summer, undefined, "10.27pm Kyiv and Moscow, 15 May 2025"],
    [summer, "long", "10.27pm Kyiv and Moscow, Thursday 15 May 2025"],
    [winter, "medium", "9.27pm Kyiv (10.27pm Moscow), 15 January 2025"],
    [midnight, undefined, "11.30pm Kyiv (12.30am Sunday Moscow), Saturday 18 January 2025"],
    [midnight, "long", "11.30pm Kyiv (12.30am Sunday Moscow), Saturday 18 January 2025"],
  ] as const)("adds to %s the day of the primary zone in the form %s", (iso, form, words) => {
    const pair = pairClocks(at(iso), kyivMoscow);
    const view = DatedClock({ pair, clockwork: kyivMoscow, ...(form && { form }) });
    expect(read(view)).toBe(words);
    expect(draw(view)).toContain(`<time datetime="${iso}">`);
  });
});

describe("HeadClock", () => {
  it.each([
    [summer, kyivMoscow, "10.27pm Kyiv and Moscow Thursday 15 May 2025", ""],
    [
      winter,
      kyivMoscow,
      "9.27pm Kyiv 10.27pm Moscow Wednesday 15 January 2025",
      "Moscow is an hour ahead",
    ],
    [
      midnight,
      kyivMoscow,
      "11.30pm Kyiv 12.30am Sunday Moscow Saturday 18 January 2025",
      "Moscow is an hour ahead",
    ],
    [
      winter,
      in24Hours,
      "21:27 Kyiv 22:27 Moscow Wednesday 15 January 2025",
      "Moscow is an hour ahead",
    ],
    [
      summer,
      aDayApart,
      "9.27am Honolulu 9.27am Friday Kiritimati Thursday 15 May 2025",
      "Kiritimati is 24 hours ahead",
    ],
    [
      winter,
      westward,
      "9.27pm Kyiv 2.27pm New York Wednesday 15 January 2025",
      "New York is 7 hours behind",
    ],
  ])("says %s by both clocks with the long date, and how far apart they are: %#", (...row) => {
    const [iso, clockwork, words, difference] = row;
    const html = draw(HeadClock({ pair: pairClocks(at(iso), clockwork), words: enGb }));
    const time = /<time[\s\S]*<\/time>/.exec(html)?.[0] ?? "";
    expect(read(HeadClock({ pair: pairClocks(at(iso), clockwork), words: enGb }))).toBe(
      `${words} ${difference}`.trim(),
    );
    expect(time).toMatch(new RegExp(`^<time datetime="${iso}">`));
    expect(partOf(html, "p", "difference")).toBe(
      difference === "" ? "" : `<p class="difference">${difference}</p>`,
    );
  });

  it("draws one dial where the clocks agree, else one for each", () => {
    const dialsAt = (iso: string): number =>
      draw(HeadClock({ pair: pairClocks(at(iso), kyivMoscow), words: enGb })).split("<svg").length -
      1;
    expect(dialsAt(summer)).toBe(1);
    expect(dialsAt(winter)).toBe(2);
    expect(dialsAt(midnight)).toBe(2);
  });

  it("shows on each dial the hands of its own clock", () => {
    const html = draw(HeadClock({ pair: pairClocks(at(winter), kyivMoscow), words: enGb }));
    const hours = [...html.matchAll(/d="M(\S+ \S+) 0 0"/g)].map(([, end]) => end);
    expect(hours).toEqual(["-6.8 -1.6", "-5.1 -4.8"]);
  });
});
