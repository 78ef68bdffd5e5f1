import { describe, expect, it } from "vitest";
import type { Files } from "../../model/content-of.ts";
import { markdownText, recapText, siteOf } from "../../model/content-of.ts";
import { namesOf } from "../../../src/content/entity.ts";
import { keyOfEntity } from "../../../src/model/find-names.ts";
import {
  createRecordBuilder,
  type SearchRecord,
} from "../../../src/outputs/search/search-record.ts";
import { ALIASES } from "../../../templates/search/search-data.ts";
import { decodeUnsearched } from "../../../templates/search/unsearched-text.ts";

const files: Files = {
  "events/visit.md": markdownText({ title: "The visit" }),
  "places/kyiv.md": markdownText({
    name: "Kyiv",
    aliases: "[Kiev]",
    transliterations: "[{ lang: uk, name: Київ }]",
  }),
  "people/berg.md": markdownText({ name: "Anna Berg", aliases: "[Berg]" }),
  "organisations/union.md": markdownText({ name: "The Union" }),
};

/** The records of the one recap of a site. */
function recordsOf(recap: string): readonly SearchRecord[] {
  const site = siteOf({ ...files, "recaps/one.md": recap });
  const names = new Map(site.entities.map((each) => [keyOfEntity(each), namesOf(each)]));
  return site.recaps.flatMap(createRecordBuilder({ settings: site.settings, names }));
}

/** What is shown of a record beside its lead. */
function placeOf(record: SearchRecord | undefined): unknown {
  return JSON.parse(decodeUnsearched(record?.meta.place ?? ""));
}

describe("a record of the search index", () => {
  const [first, second] = recordsOf(
    recapText(
      { title: "A visit", time: "2025-01-15 23:30 Kyiv", events: "[talks, visit]" },
      "- **Berg came to Kiev**, _both_ sides said. {#came}\n- The Union left. {#left}\n",
    ),
  );

  it("is a point at its own address", () => {
    expect([first?.url, second?.url]).toEqual(["/2025/01/15/one/#came", "/2025/01/15/one/#left"]);
  });

  it("is found by its text and by every name of all that it names", () => {
    expect(first?.content).toBe(
      `Berg came to Kiev, both sides said. ${ALIASES} Anna Berg Berg Kyiv Kiev Київ`,
    );
    expect(second?.content).toBe(`The Union left. ${ALIASES} The Union`);
  });

  it("is found by every name of what only a link names, which no page takes for a mention", () => {
    const [record] = recordsOf(
      recapText({ time: "2025-01-15 23:30 Kyiv" }, "- They [met in Kiev](/events/). {#met}\n"),
    );
    expect(record?.content).toBe(`They met in Kiev. ${ALIASES} Kyiv Kiev Київ`);
    expect(record?.filters.place).toEqual([]);
  });

  it("is shown with its lead, its recap and the recap’s clocks in house style", () => {
    expect(first?.meta.title).toBe("Berg came to Kiev");
    expect(placeOf(first)).toEqual({
      recap: "A visit",
      clock: "11.30pm Kyiv (12.30am Thursday Moscow), Wednesday 15\u00A0January\u00A02025",
      time: "2025-01-15T21:30:00Z",
    });
  });

  it("can be told by its events, the people and places that it names itself, and its month", () => {
    expect(first?.filters).toEqual({
      event: ["talks", "visit"],
      person: ["berg"],
      place: ["kyiv"],
      month: ["2025-01"],
    });
    expect(second?.filters).toMatchObject({ person: [], place: [] });
  });

  it("sorts before the later points of its recap where the newest come first", () => {
    const [one = "", other = ""] = [first?.sort.date, second?.sort.date];
    expect(one > other).toBe(true);
    expect(one.startsWith("2025-01-15T21:30:00Z ")).toBe(true);
  });

  it("names the language of a recap that is in another than the site", () => {
    const [record] = recordsOf(recapText({ time: "2025-01-15 23:30 Kyiv", lang: "uk" }));
    expect(placeOf(record)).toMatchObject({ lang: "uk" });
  });

  it("holds nothing but its text where it names nobody", () => {
    const [record] = recordsOf(recapText({ time: "2025-01-15 23:30 Kyiv" }, "- Rain. {#rain}\n"));
    expect(record?.content).toBe("Rain.");
  });
});
