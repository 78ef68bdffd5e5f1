import { describe, expect, it } from "vitest";
import {
  listIndexedYears,
  renderIndexedYears,
  type YearOfPoints,
} from "../../../src/outputs/search/indexed-years.ts";
import {
  markdownText,
  recapText,
  settingsText,
  siteOf,
  type Files,
} from "../../model/content-of.ts";

const files: Files = {
  "people/berg.md": markdownText({ name: "Anna Berg" }),
  "recaps/old.md": recapText({ time: "2024-05-01 10:00 Kyiv" }),
  "recaps/new.md": recapText({ time: "2025-05-01 10:00 Kyiv" }, "- Anna Berg left. {#left}\n"),
  "recaps/later.md": recapText({ time: "2025-06-01 10:00 Kyiv" }),
};

function yearsOf(edited: Files = {}, maker = "code"): readonly YearOfPoints[] {
  return listIndexedYears(siteOf({ ...files, ...edited }), maker);
}

/** The years whose digests an edit changes. */
function changedBy(edited: Files, maker = "code"): readonly string[] {
  const before = new Map(yearsOf().map(({ year, digest }) => [year, digest]));
  return yearsOf(edited, maker).flatMap(({ year, digest }) =>
    before.get(year) === digest ? [] : year,
  );
}

describe("the years of the search index", () => {
  it("come newest first, with their points, and their recaps from the oldest", () => {
    expect(
      yearsOf().map(({ year, points, recaps }) => [year, points, recaps.map((r) => r.slug)]),
    ).toEqual([
      ["2025", 2, ["new", "later"]],
      ["2024", 1, ["old"]],
    ]);
  });

  it.each<[what: string, edited: Files, years: readonly string[]]>([
    ["nothing", {}, []],
    ["a recap", { "recaps/old.md": recapText({ time: "2024-05-01 10:01 Kyiv" }) }, ["2024"]],
    ["a new recap", { "recaps/more.md": recapText({ time: "2025-07-01 10:00 Kyiv" }) }, ["2025"]],
    [
      "an alias that no text holds",
      { "people/berg.md": markdownText({ name: "Anna Berg", aliases: "[Bergova]" }) },
      ["2025"],
    ],
    ["somebody whom no recap names", { "people/a.md": markdownText({ name: "Nobody" }) }, []],
    [
      "the title of an event",
      { "events/talks.md": markdownText({ title: "T" }) },
      ["2025", "2024"],
    ],
    ["a setting", { "site.yaml": settingsText({ clock: "24h" }) }, ["2025", "2024"]],
  ])("have other digests after an edit to %s only where it shows", (_, edited, years) => {
    expect(changedBy(edited)).toEqual(years);
  });

  it("all have other digests where other code makes them", () => {
    expect(changedBy({}, "other code")).toEqual(["2025", "2024"]);
  });

  it("are listed for the next build and for the script of the search page", () => {
    const text = renderIndexedYears(yearsOf());
    expect(JSON.parse(text)).toEqual({
      years: [
        { year: "2025", points: 2, digest: expect.stringMatching(/^[\w-]{43}$/) },
        { year: "2024", points: 1, digest: expect.stringMatching(/^[\w-]{43}$/) },
      ],
    });
  });
});
