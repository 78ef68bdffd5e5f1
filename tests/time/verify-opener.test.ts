import { expect, test } from "vitest";
import { MINUTE, toInstant, type Instant } from "../../src/time/instant.ts";
import { verifyOpener } from "../../src/time/verify-opener.ts";
import { at, clockworkOf, kyiv, kyivMoscow, moscow, zoneOf } from "./kyiv-moscow.ts";

const HALF_PAST_TEN = at("2025-05-15T19:30Z");

function accepts(text: string, instant: Instant): boolean {
  return verifyOpener(text, instant, kyivMoscow) === undefined;
}

/** The minutes from -30 to 30 after 10.30pm at which an opener with `words` before the clock is accepted. */
function reachOf(words: string): readonly number[] {
  const minutes = Array.from({ length: 61 }, (_, index) => index - 30);
  return minutes.filter((minute) =>
    accepts(`It’s ${words}10.30pm in Kyiv and Moscow.`, toInstant(HALF_PAST_TEN + minute * MINUTE)),
  );
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

test.each([
  ["nearly ", -15, -1],
  ["almost ", -15, -1],
  ["approaching ", -15, -1],
  ["coming up to ", -15, -1],
  ["just after ", 0, 15],
  ["just gone ", 0, 15],
  ["just past ", 0, 15],
  ["around ", -15, 15],
  ["", -5, 5],
])("“%s” holds from %d to %d minutes after the stated clock", (words, from, to) => {
  expect(reachOf(words)).toEqual(range(from, to));
});

test.each([
  ["nearly ", "2025-05-15T19:15:00Z", true],
  ["nearly ", "2025-05-15T19:14:59Z", false],
  ["nearly ", "2025-05-15T19:29:59Z", true],
  ["nearly ", "2025-05-15T19:30:01Z", false],
  ["just after ", "2025-05-15T19:45:59Z", true],
  ["just after ", "2025-05-15T19:46:00Z", false],
])("counts whole minutes: “%s” at %s is right: %s", (words, instant, isRight) => {
  expect(accepts(`It’s ${words}10.30pm in Kyiv and Moscow.`, at(instant))).toBe(isRight);
});

test("one clock for two zones in winter is refused with the right sentence", () => {
  const problem = verifyOpener(
    "It’s 10.30pm in Kyiv and Moscow.",
    at("2025-01-15T20:30Z"),
    kyivMoscow,
  );
  expect(problem).toEqual({
    message: "The opener says 10.30pm in Moscow, but at the recap's time it is 11.30pm there.",
    writeInstead: ["It’s 10.30pm in Kyiv and 11.30pm in Moscow."],
  });
});

test.each([
  [
    "It’s nearly 9pm in Kyiv and Moscow.",
    "2025-05-15T19:27Z",
    "The opener says nearly 9pm in Kyiv, but at the recap's time it is 10.27pm there.",
    "It’s nearly 10.30pm in Kyiv and Moscow.",
  ],
  [
    "It’s just after 10.30pm in Kyiv.",
    "2025-05-15T19:27Z",
    "The opener says just after 10.30pm in Kyiv, but at the recap's time it is 10.27pm there.",
    "It’s nearly 10.30pm in Kyiv and Moscow.",
  ],
  [
    "It’s around 3am in New York.",
    "2025-05-15T19:27Z",
    "The opener says around 3am in New York, but at the recap's time it is 3.27pm there.",
    "It’s nearly 10.30pm in Kyiv and Moscow.",
  ],
  [
    "It’s 11.30pm on Monday in Kyiv.",
    "2025-01-19T21:30Z",
    "The opener says 11.30pm on Monday in Kyiv, but at the recap's time it is 11.30pm on Sunday there.",
    "It’s 11.30pm on Sunday in Kyiv and 12.30am on Monday in Moscow.",
  ],
  [
    "It’s midday in Ukraine.",
    "2025-01-15T22:00Z",
    "The opener says midday in Kyiv, but at the recap's time it is midnight there.",
    "It’s midnight in Kyiv and 1am in Moscow.",
  ],
  [
    "It’s 6am in Atlantis.",
    "2025-01-15T04:00Z",
    "The opener names “Atlantis”, whose clock is not known here.",
    "It’s 6am in Kyiv and 7am in Moscow.",
  ],
])("refuses %s at %s: %s", (text, instant, message, sentence) => {
  expect(verifyOpener(text, at(instant), kyivMoscow)).toEqual({
    message,
    writeInstead: [sentence],
  });
});

test("a clock without a zone is the primary zone's", () => {
  expect(accepts("Where things stand as of 9.30pm.", at("2025-01-15T19:30Z"))).toBe(true);
  expect(accepts("Where things stand as of 10.30pm.", at("2025-01-15T19:30Z"))).toBe(false);
});

test("a clock of local time is not checked, the one beside it is", () => {
  expect(accepts("It began around 3am local time.", HALF_PAST_TEN)).toBe(true);
  expect(accepts("It began around 3am local time (7.30pm GMT).", HALF_PAST_TEN)).toBe(true);
  expect(accepts("It began around 3am local time (1am GMT).", HALF_PAST_TEN)).toBe(false);
});

test("a text without a clock has nothing to refuse", () => {
  expect(accepts("Good evening from Kyiv. Here’s a recap:", HALF_PAST_TEN)).toBe(true);
});

test("the clocks of the points behind the opener are not its claims", () => {
  expect(accepts("It’s 10.30pm in Kyiv. Blasts were heard at 4am.", HALF_PAST_TEN)).toBe(true);
});

test("does not take the person of the next clause for a zone", () => {
  expect(accepts("It’s 10.30pm in Kyiv and Zelenskyy met ministers.", HALF_PAST_TEN)).toBe(true);
});

test("a repeated hour is right at both its instants", () => {
  const text = "It’s just after 3am in Kyiv.";
  expect(accepts(text, at("2025-10-26T00:04Z"))).toBe(true);
  expect(accepts(text, at("2025-10-26T01:04Z"))).toBe(true);
});

test("nothing is nearly an hour that the clock skips", () => {
  expect(accepts("It’s nearly 3am in Kyiv.", at("2025-03-30T00:57Z"))).toBe(false);
});

test("in 24-hour style the message and the sentence are in figures", () => {
  const figures = clockworkOf(kyiv, moscow, "24h");
  expect(verifyOpener("It’s 21:00 in Kyiv.", HALF_PAST_TEN, figures)).toEqual({
    message: "The opener says 21:00 in Kyiv, but at the recap's time it is 22:30 there.",
    writeInstead: ["It’s 22:30 in Kyiv and Moscow."],
  });
});

test.each([
  ["Dar es Salaam", "Africa/Dar_es_Salaam"],
  ["Port-au-Prince", "America/Port-au-Prince"],
  ["St John’s", "America/St_Johns"],
])("accepts the site's own opener where a zone is labelled %s", (label, id) => {
  const clockwork = clockworkOf(kyiv, zoneOf(id, label));
  const problem = verifyOpener(`It’s 10.30pm in Kyiv and ${label}.`, HALF_PAST_TEN, clockwork);
  expect(problem?.message ?? "").not.toContain("is not known here");
});

test("reads English weekdays whatever the language of the site", () => {
  const dayPatterns = { ...kyivMoscow.words.dayPatterns, weekday: "'неділя'" };
  const clockwork = { ...kyivMoscow, words: { ...kyivMoscow.words, dayPatterns } };
  const sunday = at("2025-01-19T21:30Z");
  const typed = (day: string): string => `It’s 11.30pm on ${day} in Kyiv.`;
  expect(verifyOpener(typed("Sunday"), sunday, clockwork)).toBeUndefined();
  expect(verifyOpener(typed("Monday"), sunday, clockwork)?.message).toContain("on Sunday there");
});
