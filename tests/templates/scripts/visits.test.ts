import { describe, expect, it } from "vitest";
import { parseVisits, prolongVisit, recordVisit } from "../../../templates/scripts/visits.ts";

const MINUTE = 60_000;
const first = { at: 0, newest: "2025-05-15T19:27:00Z" };
const later = "2025-05-16T07:00:00Z";

describe("a visit", () => {
  it("is the first where nothing is kept", () => {
    expect(recordVisit(undefined, first)).toEqual(first);
  });

  it.each([0, 1, 30])(
    "goes on after %i minutes, with the newest recap of all its pages",
    (minutes) => {
      const visit = recordVisit(first, { at: minutes * MINUTE, newest: later });
      expect(visit).toEqual({ at: minutes * MINUTE, newest: later });
      expect(recordVisit(visit, { ...first, at: visit.at }).newest).toBe(later);
    },
  );

  it("ends after more than half an hour, and the next remembers it for as long as it goes on", () => {
    const at = 30 * MINUTE + 1;
    const second = recordVisit(first, { at, newest: later });
    expect(second).toEqual({ at, newest: later, before: first });
    const third = recordVisit({ ...second, isClosed: true }, { at: at + MINUTE, newest: later });
    expect(third).toEqual({ at: at + MINUTE, newest: later, before: first, isClosed: true });
  });

  it("after another says anew what is new, though that was closed then", () => {
    const closed = { ...first, before: first, isClosed: true };
    expect(recordVisit(closed, { at: 60 * MINUTE, newest: later }).isClosed).toBeUndefined();
  });

  it("goes on where the clock was put back", () => {
    expect(recordVisit(first, { at: -60 * MINUTE, newest: later }).before).toBeUndefined();
  });
});

describe("a visit that is left", () => {
  it.each([
    [1, 1],
    [30, 30],
    [31, 0],
    [-1, 0],
  ])(
    "after %i minutes was until minute %i: a tab may have stood open while nobody was there",
    (now, at) => {
      expect(prolongVisit(first, now * MINUTE)).toEqual({ ...first, at: at * MINUTE });
    },
  );
});

describe("what is kept of visits", () => {
  it("is read as it was written", () => {
    expect(parseVisits(JSON.stringify({ ...first, before: first }))).toEqual({
      ...first,
      before: first,
    });
  });

  it.each([null, "", "{", "null", "3", "{}", '{"at":"1","newest":""}'])(
    "is nothing where it is %s",
    (text) => {
      expect(parseVisits(text)).toBeUndefined();
    },
  );
});
