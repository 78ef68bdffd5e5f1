import { describe, expect, it } from "vitest";
import { agreementOf, pairClocks } from "../../src/time/paired-clock.ts";
import { enGbClock } from "../../src/words/en-gb-clock.ts";
import { at, kyiv, kyivMoscow, moscow, zoneOf } from "../time/kyiv-moscow.ts";

describe("the English words around clocks", () => {
  it.each([
    ["2025-05-15T19:27Z", "10.27pm in Kyiv and Moscow"],
    ["2025-01-15T19:27Z", "9.27pm in Kyiv, 10.27pm in Moscow"],
    ["2025-01-19T21:30Z", "11.30pm on Sunday in Kyiv, 12.30am on Monday in Moscow"],
  ])("say both clocks at %s as “%s”", (iso, words) => {
    const pair = pairClocks(at(iso), kyivMoscow);
    expect(enGbClock.spoken[agreementOf(pair)](...pair.faces)).toBe(words);
  });

  it.each([
    [moscow, 60, "Moscow is an hour ahead", "Moscow is an hour ahead of Kyiv"],
    [moscow, 0, "Moscow has the same time", "Moscow has the same time as Kyiv"],
    [
      zoneOf("America/New_York"),
      -420,
      "New York is 7 hours behind",
      "New York is 7 hours behind Kyiv",
    ],
    [
      zoneOf("Asia/Kathmandu"),
      165,
      "Kathmandu is 2 hours and 45 minutes ahead",
      "Kathmandu is 2 hours and 45 minutes ahead of Kyiv",
    ],
    [
      zoneOf("Asia/Kolkata"),
      -30,
      "Kolkata is 30 minutes behind",
      "Kolkata is 30 minutes behind Kyiv",
    ],
    [
      zoneOf("Asia/Kabul"),
      90,
      "Kabul is 1 hour and 30 minutes ahead",
      "Kabul is 1 hour and 30 minutes ahead of Kyiv",
    ],
  ])("say how far a zone is from the primary one: %#", (zone, minutes, alone, from) => {
    expect(enGbClock.difference(zone, minutes)).toBe(alone);
    expect(enGbClock.differenceFrom(zone, minutes, kyiv)).toBe(from);
  });
});
