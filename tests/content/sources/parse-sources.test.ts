import { expect, test } from "vitest";
import { parseParts, placesOf, recapOf } from "../content-samples.ts";

test("reads every field of a source but its excerpt, which no page may show", () => {
  const front = `sources:
  - { publisher: Reuters, url: https://news.example/ }
  - { publisher: TASS, title: The "gate", archived: https://archive.example/, seen: 2025-05-15, point: a-point }
  - publisher: AFP
    seen: 2025-05-15 22:00 Moscow
    excerpt: |
      Not for pages,
      “not at all”: no.`;
  const { sources } = recapOf({ front });
  const none = { title: undefined, archived: undefined, seen: undefined, pointId: undefined };
  expect(sources).toEqual([
    { ...none, publisher: "Reuters", url: "https://news.example/" },
    {
      publisher: "TASS",
      title: "The “gate”",
      url: undefined,
      archived: "https://archive.example/",
      seen: { day: "2025-05-15" },
      pointId: "a-point",
    },
    {
      ...none,
      publisher: "AFP",
      url: undefined,
      seen: { at: Date.parse("2025-05-15T19:00:00Z") },
    },
  ]);
  expect(JSON.stringify(recapOf({ front }))).not.toContain("Not for pages");
});

test.each([
  ["2025-02-29", ["The calendar has no 2025-02-29."]],
  ["2025-05-15 22:00", ["“2025-05-15 22:00” does not say which zone's clock it is."]],
])("a source seen at “%s” is a problem, and the rest of it is read", (seen, messages) => {
  const front = `sources: [{ publisher: AFP, seen: ${seen} }]`;
  const { value, problems } = parseParts({ front });
  expect(problems.map(({ message }) => message)).toEqual(messages);
  expect(value?.sources).toMatchObject([{ publisher: "AFP", seen: undefined }]);
});

test("more than a source may have is a problem", () => {
  const { problems } = parseParts({ front: "sources: [{ publisher: AFP, exerpt: One. }]" });
  expect(placesOf(problems)).toEqual(["5:29 unknown-key"]);
});
