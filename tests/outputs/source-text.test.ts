import { expect, test } from "vitest";
import type { Source } from "../../src/content/recap.ts";
import type { Day } from "../../src/time/day.ts";
import { describeSource, formatSource } from "../../src/outputs/source-text.ts";
import { siteOf } from "../model/content-of.ts";
import { at } from "../time/kyiv-moscow.ts";

const { settings } = siteOf();
const bare: Source = {
  publisher: "A radio",
  title: undefined,
  url: undefined,
  archived: undefined,
  seen: undefined,
  pointId: "met",
};
const url = "https://radio.example/";
const archived = "https://archive.example/";

test.each<[source: Partial<Source>, text: string]>([
  [{}, "A radio"],
  [{ title: "They met" }, "A radio: “They met”"],
  [{ url }, `A radio, ${url}`],
  [{ url, archived }, `A radio, ${url} (archived copy ${archived})`],
  [{ seen: { day: "2025-05-15" as Day } }, "A radio (seen 15 May 2025)"],
  [
    { seen: { at: at("2025-01-15T21:30:00Z") } },
    "A radio (seen 11.30pm Kyiv (12.30am Thursday Moscow), Wednesday 15 January 2025)",
  ],
])("a source with %j is “%s”", (source, text) => {
  expect(formatSource({ ...bare, ...source }, settings)).toBe(text);
});

test("for programs a source says null of what is not known, and a moment in UTC", () => {
  const none = { publisher: "A radio", title: null, url: null, archived: null, seen: null };
  expect(describeSource(bare)).toEqual(none);
  const seen = { at: at("2025-01-15T21:30:00Z") };
  expect(describeSource({ ...bare, seen })).toEqual({ ...none, seen: "2025-01-15T21:30:00Z" });
});
