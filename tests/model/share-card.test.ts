import { describe, expect, it } from "vitest";
import { buildEventCard, buildRecapCard } from "../../src/model/share-card.ts";
import { eventOf, newestOf, recapText, siteOf } from "./content-of.ts";

const summer = siteOf({ "recaps/day.md": recapText({ time: "2025-05-15 22:27 Kyiv" }) });
const winter = siteOf({ "recaps/day.md": recapText({ time: "2025-01-15 23:30 Kyiv" }) });

describe("the card of a recap", () => {
  it("has one clock where the zones agree, and says all of it in words", () => {
    const card = buildRecapCard(newestOf(summer), summer.settings);
    expect(card.url).toBe("/2025/05/15/day/share.png");
    expect(card.kicker).toBe("The talks");
    expect(card.faces.map(({ figures, label }) => `${figures} ${label}`)).toEqual([
      "10.27pm Kyiv and Moscow",
    ]);
    expect(card.date).toBe("Thursday 15 May 2025");
    expect(card.alt).toBe("They meet. 10.27pm Kyiv and Moscow, 15 May 2025");
  });

  it("has two clocks where they differ, and names the day of the second where that is another", () => {
    const { faces } = buildRecapCard(newestOf(winter), winter.settings);
    expect(faces.map(({ figures, label }) => `${figures} ${label}`)).toEqual([
      "11.30pm Kyiv",
      "12.30am Thursday Moscow",
    ]);
  });
});

describe("the card of an event", () => {
  it("keeps the clock of its first recap", () => {
    const more = { "recaps/later.md": recapText({ time: "2025-06-02 09:00 Kyiv" }) };
    const site = siteOf({ "recaps/day.md": recapText({ time: "2025-05-15 22:27 Kyiv" }), ...more });
    const card = buildEventCard(eventOf(site, "talks"), site.settings);
    expect(card.title).toBe("The talks");
    expect(card.date).toBe("First recap Thursday 15 May 2025");
    expect(card).toEqual(buildEventCard(eventOf(summer, "talks"), summer.settings));
  });

  it("has none before there is a recap", () => {
    const site = siteOf();
    const card = buildEventCard(eventOf(site, "talks"), site.settings);
    expect(card.faces).toEqual([]);
    expect(card.date).toBeUndefined();
    expect(card.alt).toBe("The talks");
  });
});
