import { describe, expect, it } from "vitest";
import { pairClocks } from "../../src/time/paired-clock.ts";
import { Clock, DatedClock, HeadClock } from "../../templates/clock.tsx";
import { at, clockworkOf, kyiv, kyivMoscow, moscow, zoneOf } from "../time/kyiv-moscow.ts";
import { draw, read } from "./draw.ts";

const in24Hours = clockworkOf(kyiv, moscow, "24h");
const aDayApart = clockworkOf(zoneOf("Pacific/Honolulu"), zoneOf("Pacific/Kiritimati"));

const summer = "2025-05-15T19:27:00Z";
const winter = "2025-01-15T20:27:00Z";
const midnight = "2025-01-18T21:30:00Z";

describe("Clock", () => {
  it.each([
    [summer, kyivMoscow, "10.27pm Kyiv and Moscow"],
    [winter, kyivMoscow, "10.27pm Kyiv (11.27pm Moscow)"],
    [midnight, kyivMoscow, "11.30pm Kyiv (12.30am Sunday Moscow)"],
    [summer, in24Hours, "22:27 Kyiv and Moscow"],
    [midnight, in24Hours, "23:30 Kyiv (00:30 Sunday Moscow)"],
    [summer, aDayApart, "9.27am Honolulu (9.27am Friday Kiritimati)"],
  ])("says %s by both clocks", (iso, clockwork, words) => {
    const view = Clock({ pair: pairClocks(at(iso), clockwork), clockwork });
    expect(read(view)).toBe(words);
    expect(draw(view)).toContain(`<time datetime="${iso}">`);
  });
});

describe("DatedClock", () => {
  it.each([
    [summer, "10.27pm Kyiv and Moscow, 15 May 2025"],
    [midnight, "11.30pm Kyiv (12.30am Sunday Moscow), Saturday 18 January 2025"],
  ])("adds to %s the day of the primary zone", (iso, words) => {
    const view = DatedClock({ pair: pairClocks(at(iso), kyivMoscow), clockwork: kyivMoscow });
    expect(read(view)).toBe(words);
    expect(draw(view)).toContain(`<time datetime="${iso}">`);
  });
});

describe("HeadClock", () => {
  it.each([
    [summer, kyivMoscow, "10.27pm Kyiv and Moscow Thursday 15 May 2025"],
    [winter, kyivMoscow, "10.27pm Kyiv 11.27pm Moscow Wednesday 15 January 2025"],
    [midnight, kyivMoscow, "11.30pm Kyiv 12.30am Sunday Moscow Saturday 18 January 2025"],
    [winter, in24Hours, "22:27 Kyiv 23:27 Moscow Wednesday 15 January 2025"],
    [summer, aDayApart, "9.27am Honolulu 9.27am Friday Kiritimati Thursday 15 May 2025"],
  ])("says %s by both clocks with the long date", (iso, clockwork, words) => {
    const view = HeadClock({ pair: pairClocks(at(iso), clockwork), clockwork });
    expect(read(view)).toBe(words);
    expect(draw(view)).toMatch(new RegExp(`^<time[^>]* datetime="${iso}">`));
  });
});
