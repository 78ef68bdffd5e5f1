import { describe, expect, it } from "vitest";
import { formatIso } from "../../src/time/instant.ts";
import { createMoment, justAfter } from "../../src/time/moment.ts";
import { at } from "./kyiv-moscow.ts";

const [before, now, soon, later] = [
  at("2025-05-15T19:26:59Z"),
  at("2025-05-15T19:27:00Z"),
  at("2025-05-15T19:27:01Z"),
  at("2025-05-16T06:00:00Z"),
];

describe("a moment", () => {
  it("has come itself, and so has what was before it, but nothing after it", () => {
    const { hasCome } = createMoment(now);
    expect([before, now, soon, later].map(hasCome)).toEqual([true, true, false, false]);
  });

  it("holds for ever where it was asked of nothing, or only of what has come", () => {
    const { hasCome, holdsUntil } = createMoment(now);
    expect(holdsUntil()).toBeUndefined();
    for (const each of [before, now]) hasCome(each);
    expect(holdsUntil()).toBeUndefined();
  });

  it.each([
    [[later], later],
    [[later, soon], soon],
    [[soon, later], soon],
    [[before, later, now], later],
  ])("holds until the earliest that it was asked of and has not come (%#)", (asked, until) => {
    const { hasCome, holdsUntil } = createMoment(now);
    for (const each of asked) hasCome(each);
    expect(holdsUntil()).toBe(until);
  });

  it("remembers nothing of another", () => {
    createMoment(now).hasCome(soon);
    expect(createMoment(now).holdsUntil()).toBeUndefined();
  });
});

it("right after an instant is what has come as soon as the instant has passed", () => {
  const { hasCome, holdsUntil } = createMoment(now);
  expect([hasCome(justAfter(before)), hasCome(justAfter(now))]).toEqual([true, false]);
  expect(holdsUntil()).toBe(justAfter(now));
  expect(createMoment(justAfter(now)).hasCome(justAfter(now))).toBe(true);
  expect(formatIso(justAfter(now))).toBe(formatIso(now));
});
