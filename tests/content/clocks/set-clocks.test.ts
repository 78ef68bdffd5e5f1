import { describe, expect, it } from "vitest";
import { createNameFinder } from "../../../src/model/find-names.ts";
import { parsePlainPage } from "../../../src/content/parse-plain-page.ts";
import { contextOf, recapOf, settingsOf, sourceOf, type RecapParts } from "../content-samples.ts";

/** The markup of the first point of a recap of these parts, without what marks its lead. */
function markupOf(parts: RecapParts): string {
  const [point] = recapOf(parts).points;
  return (point?.html ?? "").replaceAll(/<\/?(?:p|span)[^>]*>/g, "");
}

const WINTER = "2025-01-15 20:00 Kyiv";

describe("a marked clock", () => {
  it.each([
    ["2025-05-15 22:27 Kyiv", "7pm Kyiv", "2025-05-15T16:00:00Z", "7pm Kyiv and Moscow"],
    [WINTER, "7pm Kyiv", "2025-01-15T17:00:00Z", "7pm Kyiv (8pm Moscow)"],
    [WINTER, "7pm Moscow", "2025-01-15T16:00:00Z", "6pm Kyiv (7pm Moscow)"],
    [WINTER, "7pm in Moscow", "2025-01-15T16:00:00Z", "6pm Kyiv (7pm Moscow)"],
    [WINTER, "7.15pm Moscow time", "2025-01-15T16:15:00Z", "6.15pm Kyiv (7.15pm Moscow)"],
    [WINTER, "19:15 Moskva", "2025-01-15T16:15:00Z", "6.15pm Kyiv (7.15pm Moscow)"],
    [WINTER, "midday Kyiv", "2025-01-15T10:00:00Z", "midday Kyiv (1pm Moscow)"],
    [WINTER, "11pm Kyiv", "2025-01-15T21:00:00Z", "11pm Kyiv (midnight Thursday Moscow)"],
    [WINTER, "03:00 UTC", "2025-01-15T03:00:00Z", "5am Kyiv (6am Moscow)"],
    [WINTER, "03:00 UTC+3", "2025-01-15T00:00:00Z", "2am Kyiv (3am Moscow)"],
    [WINTER, "9am EST", "2025-01-15T14:00:00Z", "4pm Kyiv (5pm Moscow)"],
    [WINTER, "9am in New York", "2025-01-15T14:00:00Z", "4pm Kyiv (5pm Moscow)"],
    // The day is that of the zone that is named, and the weekday says where the capitals have another.
    ["2025-05-15 22:27 Kyiv", "9pm ET", "2025-05-16T01:00:00Z", "4am Kyiv and Moscow, Friday"],
  ])("in a recap of %s, %s, is %s and says: %s", (time, clock, iso, said) => {
    expect(markupOf({ time, body: `- They meet at :time[${clock}].` })).toBe(
      `They meet at <time datetime="${iso}">${said}</time>.`,
    );
  });

  it("is of the day that stands behind it", () => {
    const body = "- They meet at :time[7pm Kyiv]{on=2025-12-16}.";
    expect(markupOf({ body })).toBe(
      'They meet at <time datetime="2025-12-16T17:00:00Z">7pm Kyiv (8pm Moscow)</time>.',
    );
  });

  it("follows the clock style of the site", () => {
    const settings = settingsOf("clock: 24h\n");
    const body = "- They meet at :time[7pm Kyiv].";
    expect(markupOf({ time: WINTER, settings, body })).toContain(">19:00 Kyiv (20:00 Moscow)<");
  });

  it("is in the words of the lead and the text of its point", () => {
    const body = "- **They meet at :time[7pm Kyiv].** Later at :time[9pm\n  Moscow].";
    const [point] = recapOf({ time: WINTER, body }).points;
    expect(point?.lead).toBe("They meet at 7pm Kyiv (8pm Moscow).");
    expect(point?.text).toBe("They meet at 7pm Kyiv (8pm Moscow). Later at 8pm Kyiv (9pm Moscow).");
  });

  it("may stand in a lead that is cut, in emphasis, in a link, in a table and in the text of an image", () => {
    const body =
      "- At :time[7pm Kyiv] they met. [More *at :time[8pm Kyiv]*](#more).\n\n  | At | :time[9pm Kyiv] |\n  |---|---|\n\n  ![At :time[10pm Kyiv]](/images/palace.jpg)\n- More. {#more}";
    const [point] = recapOf({ body }).points;
    expect(point?.lead).toBe("At 7pm Kyiv and Moscow they met.");
    expect(point?.html.match(/\d+pm Kyiv and Moscow/g)).toEqual(
      ["7", "8", "9", "10"].map((hour) => `${hour}pm Kyiv and Moscow`),
    );
    expect(point?.html.match(/<time /g)).toHaveLength(3);
  });

  it.each([
    ["code", "`:time[7pm Kyiv]`", "<code>:time[7pm Kyiv]</code>"],
    ["what a backslash makes text", "\\:time[7pm Kyiv]", ":time[7pm Kyiv]"],
    ["other words with a colon", "a:time and :timely [x]", "a:time and :timely [x]"],
  ])("is not %s", (_, text, html) => {
    expect(markupOf({ body: `- ${text}` })).toBe(html);
  });

  it("is on other pages only where its day stands behind it", () => {
    const page = (body: string) =>
      parsePlainPage(
        sourceOf(`---\ntitle: About\n---\n\n${body}\n`, "pages/about.md"),
        contextOf(),
      );
    const { value, problems } = page("At :time[7pm Kyiv]{on=2025-12-16}.");
    expect(problems).toEqual([]);
    expect(value?.html).toContain(">7pm Kyiv (8pm Moscow)</time>");
    expect(page("At :time[7pm Kyiv].").problems.map(({ rule }) => rule)).toEqual(["clock-mark"]);
  });

  it("names zones, not cities: it is no mention of them", () => {
    const { body } = recapOf({ body: "- At :time[7pm Kyiv] they met in Moscow." });
    const find = createNameFinder([
      ["Kyiv", "places/kyiv"],
      ["Moscow", "places/moscow"],
    ]);
    expect(find(body).keys).toEqual(["places/moscow"]);
    expect(find(body).blocks[0]?.firsts).toHaveLength(1);
  });
});
