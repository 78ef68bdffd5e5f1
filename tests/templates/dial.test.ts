import { expect, it } from "vitest";
import { Dial } from "../../templates/dial.tsx";
import { draw, wordsIn } from "./draw.ts";

/** Where the ends of both hands are, from the middle of the dial: to the right and downwards. */
function handsAt(hour: number, minute: number): readonly string[] {
  const html = draw(Dial({ wall: { hour, minute } }));
  const [, short = "", long = ""] = /d="M(.*?) 0 0"[\s\S]*d="M0 0 (.*?)"/.exec(html) ?? [];
  return [short, long];
}

it.each([
  [12, 0, "0 -7", "0 -10.5"],
  [0, 0, "0 -7", "0 -10.5"],
  [3, 0, "7 0", "0 -10.5"],
  [15, 0, "7 0", "0 -10.5"],
  [6, 30, "-1.8 6.8", "0 10.5"],
  [9, 15, "-6.9 -0.9", "10.5 0"],
  [10, 27, "-5.1 -4.8", "3.2 10"],
  [22, 27, "-5.1 -4.8", "3.2 10"],
  [23, 59, "-0.1 -7", "-1.1 -10.4"],
])("at %i:%i the short hand ends at (%s) and the long one at (%s)", (hour, minute, ...ends) => {
  expect(handsAt(hour, minute)).toEqual(ends);
});

it("has no words, and is hidden from those who hear the page", () => {
  const html = draw(Dial({ wall: { hour: 10, minute: 27 } }));
  expect(wordsIn(html)).toBe("");
  expect(html).toMatch(/^<svg [^>]*aria-hidden="true"/);
});

it("never writes a number below zero that is zero", () => {
  for (let hour = 0; hour < 24; hour++)
    for (let minute = 0; minute < 60; minute++)
      expect(handsAt(hour, minute).join(" ")).not.toMatch(/-0(?:\s|$)|e/);
});
