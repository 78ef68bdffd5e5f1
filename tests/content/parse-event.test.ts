import { expect, test } from "vitest";
import { parseEvent } from "../../src/content/parse-event.ts";
import { formatIso } from "../../src/time/instant.ts";
import { contextOf, placesOf, settingsOf, sourceOf } from "./content-samples.ts";

function parse(front: string, body = "", name = "events/2025/talks.md") {
  const source = sourceOf(`---\ntitle: The "talks"\n${front}\n---\n${body}`, name);
  return parseEvent(source, settingsOf(), contextOf());
}

/** The bounds of an event, each as an instant and whether it was given as a day. */
function boundsOf(front: string): readonly string[] {
  const { value, problems } = parse(front);
  expect(problems).toEqual([]);
  return [value?.start, value?.end].map((bound) =>
    bound === undefined ? "" : `${formatIso(bound.at)}${bound.isWholeDay ? " day" : ""}`,
  );
}

test("reads every field, and the body", () => {
  const front = "summary: It's on.\nstate: ended\nplaces: istanbul\npeople: [a, b]";
  expect(parse(front, "See [it](/events/) -- *now*.\n")).toMatchObject({
    value: {
      file: "content/events/2025/talks.md",
      id: "talks",
      title: "The “talks”",
      summary: "It’s on.",
      state: "ended",
      start: undefined,
      end: undefined,
      html: '<p>See <a href="/events/">it</a> – <em>now</em>.</p>',
      links: [{ href: "/events/", line: 8, column: 10 }],
      images: [],
    },
    problems: [],
  });
});

test.each(["upcoming", "live", "ended"])(
  "keeps the state “%s”, and none that is not written",
  (state) => {
    expect(parse(`state: ${state}`).value?.state).toBe(state);
    expect(parse("").value?.state).toBeUndefined();
  },
);

test.each([
  [
    "a day in summer",
    "start: 2025-05-15\nend: 2025-05-15",
    "2025-05-14T21:00:00Z day",
    "2025-05-15T20:59:59Z day",
  ],
  [
    "a day in winter",
    "start: 2025-01-15\nend: 2025-01-15",
    "2025-01-14T22:00:00Z day",
    "2025-01-15T21:59:59Z day",
  ],
  [
    "the short day in spring",
    "start: 2025-03-30\nend: 2025-03-30",
    "2025-03-29T22:00:00Z day",
    "2025-03-30T20:59:59Z day",
  ],
  [
    "the long day in autumn",
    "start: 2025-10-26\nend: 2025-10-26",
    "2025-10-25T21:00:00Z day",
    "2025-10-26T21:59:59Z day",
  ],
  [
    "times",
    "start: 2025-05-15 10:00 Kyiv\nend: 2025-05-15 12:00 Moscow",
    "2025-05-15T07:00:00Z",
    "2025-05-15T09:00:00Z",
  ],
  [
    "a time on the day that is the end",
    "start: 2025-05-15 10:00 Kyiv\nend: 2025-05-15",
    "2025-05-15T07:00:00Z",
    "2025-05-15T20:59:59Z day",
  ],
  ["an end alone", "end: 2025-05-15", "", "2025-05-15T20:59:59Z day"],
])("reads %s as the bounds", (_, front, start, end) => {
  expect(boundsOf(front)).toEqual([start, end]);
});

test.each([
  [
    "an end before the start",
    "start: 2025-05-15\nend: 2025-05-14",
    ["4:6 event-ends-before-it-starts"],
  ],
  [
    "an end at an earlier time of the day",
    "start: 2025-05-15 10:00 Kyiv\nend: 2025-05-15 09:59 Kyiv",
    ["4:6 event-ends-before-it-starts"],
  ],
  [
    "times without a zone",
    "start: 2025-05-15 10:00\nend: 2025-05-16 10:00",
    ["3:8 time", "4:6 time"],
  ],
  [
    "days that the calendar does not have",
    "start: 2025-02-29\nend: 2025-13-01",
    ["3:8 time", "4:6 time"],
  ],
  [
    "a state that is none, with the rest",
    "state: over\nstart: soon",
    ["3:8 wrong-value", "4:8 time"],
  ],
])("refuses %s", (_, front, places) => {
  expect(placesOf(parse(front).problems)).toEqual(places);
});

test.each([
  ["2025-02-29", "start: 2025-02-28"],
  ["2024-02-30", "start: 2024-02-29"],
  ["2025-13-01", "start: 2025-12-31"],
  ["2025-00-10", "start: 2025-01-31"],
])("offers for %s the last day of the month that is nearest", (day, right) => {
  expect(parse(`start: ${day}`).problems[0]?.writeInstead).toEqual([right]);
});

test("refuses a file name that cannot be an id", () => {
  const { value, problems } = parse("", "", "events/The Talks.md");
  expect(value).toBeUndefined();
  expect(placesOf(problems)).toEqual(["1:1 slug"]);
  expect(problems[0]?.writeInstead).toEqual(["Rename the file to the-talks.md"]);
});

test.each([
  ["places: istanbul\npeople: [a, b]", ["istanbul"], ["a", "b"]],
  ["places: [b, a, b]\npeople: [c, c]", ["b", "a"], ["c"]],
  ["", [], []],
])("keeps the places and people of “%s” in their order, once each", (front, places, people) => {
  const { value, problems } = parse(front);
  expect(problems).toEqual([]);
  expect(value?.placeIds).toEqual(places);
  expect(value?.personIds).toEqual(people);
});

test("tells of each place and person that it is given no file for, and keeps the event", () => {
  const referred = [
    { kind: "place", key: "places", rule: "unknown-place", known: new Set(["kyiv"]) },
    { kind: "person", key: "people", rule: "unknown-person", known: new Set(["a"]) },
  ] as const;
  const text = "---\ntitle: T\nplaces: [kyiv, kiev]\npeople:\n  - a\n  - long-gone\n---\n";
  const source = sourceOf(text, "events/talks.md");
  const { value, problems } = parseEvent(source, settingsOf(), { ...contextOf(), referred });
  expect(value?.id).toBe("talks");
  expect(placesOf(problems)).toEqual(["3:16 unknown-place", "6:5 unknown-person"]);
});
