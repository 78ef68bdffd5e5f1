import { describe, expect, it } from "vitest";
import { enGbClock } from "../../src/words/en-gb-clock.ts";
import { moscow, zoneOf } from "../time/kyiv-moscow.ts";

describe("the English words around clocks", () => {
  it.each([
    [moscow, 60, "Moscow is an hour ahead"],
    [moscow, 0, "Moscow has the same time"],
    [zoneOf("America/New_York"), -420, "New York is 7 hours behind"],
    [zoneOf("Asia/Kathmandu"), 165, "Kathmandu is 2 hours and 45 minutes ahead"],
    [zoneOf("Asia/Kolkata"), -30, "Kolkata is 30 minutes behind"],
    [zoneOf("Asia/Kabul"), 90, "Kabul is 1 hour and 30 minutes ahead"],
  ])("say how far a zone is from the primary one: %#", (zone, minutes, words) => {
    expect(enGbClock.difference(zone, minutes)).toBe(words);
  });
});
