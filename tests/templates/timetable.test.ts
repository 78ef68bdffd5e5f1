import { describe, expect, it } from "vitest";
import { DayTimetable, Timetable, type TimetableRow } from "../../templates/timetable.tsx";
import { recapText, siteOf, type Files } from "../model/content-of.ts";
import { contextOf, draw, headingsIn, linksIn, partOf, wordsIn } from "./draw.ts";

const FILES: Files = {
  "recaps/a.md": recapText(
    { time: "2025-01-14 21:27 Kyiv", title: "Early" },
    "- They met. So it was said. {#met}\n- They parted. {#parted}\n",
  ),
  "recaps/b.md": recapText({ time: "2025-01-15 00:30 Moscow", title: "Late", lang: "uk" }),
  "recaps/c.md": recapText({ time: "2025-01-15 00:30 Kyiv", title: "Next", summary: "In short." }),
};

/** The recaps of the site that `files` make, newest first, as rows with or without their points. */
function rowsOf(
  files: Files,
  withPoints: boolean,
): { rows: readonly TimetableRow[]; context: ReturnType<typeof contextOf> } {
  const site = siteOf(files);
  const rows = site.recaps.map((recap) => ({
    recap,
    leads: withPoints ? recap.leads : undefined,
  }));
  return { rows, context: contextOf(site) };
}

/** A recap at each of `times`, in a timetable. */
function timetableOf(times: readonly string[], zones?: string): string {
  const files = Object.fromEntries(
    times.map((time, index) => [`recaps/r${index}.md`, recapText({ time })]),
  );
  const settings = zones === undefined ? {} : { "site.yaml": zones };
  return draw(Timetable(rowsOf({ ...files, ...settings }, false)));
}

/** What stands above the clocks of each day. */
function headsIn(html: string): readonly string[] {
  return html
    .split('<div class="day-heading">')
    .slice(1)
    .map((day) => wordsIn(partOf(day, "p", "columns")));
}

describe("a timetable", () => {
  it("says of what is not published that it is not, and of what is, nothing", () => {
    const files = {
      ...FILES,
      "recaps/d.md": recapText({ time: "2025-01-16 10:00 Kyiv", title: "Rough", draft: "true" }),
      "recaps/e.md": recapText({
        time: "2025-01-16 09:00 Kyiv",
        title: "Held",
        publish: "2035-01-16 12:00 Kyiv",
      }),
    };
    const site = siteOf(files, { withDrafts: true });
    const rows = site.recaps.map((recap) => ({ recap, leads: undefined }));
    const html = draw(Timetable({ rows, context: contextOf(site) }));
    expect(wordsIn(html)).toMatch(/Rough Draft: not published\. .*Held Under embargo until /);
    expect(html.match(/class="notice"/g)).toHaveLength(2);
    expect(draw(Timetable(rowsOf(files, false)))).not.toContain("notice");
  });

  it("with points shows clocks, headlines and the leads of the points, each linked", () => {
    const { rows, context } = rowsOf(FILES, true);
    const html = partOf(draw(Timetable({ rows: rows.slice(-1), context })), "ol", "rows");
    expect(wordsIn(html)).toBe("9.27pm Kyiv (10.27pm Moscow) Early They met. They parted.");
    expect(linksIn(html)).toEqual([
      ["Early", "/2025/01/14/a/"],
      ["They met.", "/2025/01/14/a/#met"],
      ["They parted.", "/2025/01/14/a/#parted"],
    ]);
  });

  it("without points shows the summary, or the first lead where there is none", () => {
    const html = draw(Timetable(rowsOf(FILES, false)));
    expect(wordsIn(html)).toBe(
      "Kyiv Moscow Wednesday 15 January 2025 12.30am Kyiv (1.30am Moscow) Next In short. " +
        "Kyiv Moscow Tuesday 14 January 2025 11.30pm Kyiv (12.30am Wednesday Moscow) Late They met " +
        "9.27pm Kyiv (10.27pm Moscow) Early They met.",
    );
  });

  it("shows neither leads nor a summary where it is given no points to show", () => {
    const { rows, context } = rowsOf(FILES, true);
    const bare = rows.map(({ recap }) => ({ recap, leads: [] }));
    const html = draw(Timetable({ rows: bare, context }));
    expect(html).not.toMatch(/class="(?:leads|summary)"/);
    expect(wordsIn(html)).toContain("12.30am Kyiv (1.30am Moscow) Next");
  });

  it("gives a recap its language where it is not the site’s", () => {
    expect(draw(Timetable(rowsOf(FILES, true))).match(/lang="uk"/g)).toHaveLength(1);
  });

  it("puts recaps under the day of the primary zone, newest day first, with a link to the day", () => {
    const html = draw(Timetable(rowsOf(FILES, false)));
    const sections = html.split("<section").slice(1);
    expect(sections.map((section) => linksIn(section))).toEqual([
      [
        ["Wednesday 15 January 2025", "/2025/01/15/"],
        ["Next", "/2025/01/15/c/"],
      ],
      [
        ["Tuesday 14 January 2025", "/2025/01/14/"],
        ["Late", "/2025/01/14/b/"],
        ["Early", "/2025/01/14/a/"],
      ],
    ]);
  });

  it("is nothing without recaps", () => {
    expect(draw(Timetable({ rows: [], context: contextOf(siteOf()) }))).toBe("");
  });
});

describe("the columns of a timetable", () => {
  it("are one where the clocks agree all day, else two", () => {
    expect(headsIn(timetableOf(["2025-05-15 10:00 Kyiv", "2025-05-15 22:27 Kyiv"]))).toEqual([
      "Kyiv = Moscow",
    ]);
    expect(headsIn(timetableOf(["2025-01-15 10:00 Kyiv"]))).toEqual(["Kyiv Moscow"]);
  });

  it("are settled for each day by itself", () => {
    const times = ["2025-10-25 10:00 Kyiv", "2025-10-27 10:00 Kyiv", "2025-03-29 10:00 Kyiv"];
    expect(headsIn(timetableOf(times))).toEqual(["Kyiv Moscow", "Kyiv = Moscow", "Kyiv Moscow"]);
  });

  it("are two on a day on which the clocks change, of which one row says one clock and one says two", () => {
    const html = timetableOf(["2025-10-26 02:30 Kyiv", "2025-10-26 09:30 Kyiv"]);
    expect(headsIn(html)).toEqual(["Kyiv Moscow"]);
    expect(wordsIn(html)).toContain("9.30am Kyiv (10.30am Moscow) They meet");
    expect(wordsIn(html)).toContain("2.30am Kyiv and Moscow They meet");
    expect(html).not.toContain("agree");
  });

  it("are two where the clocks agree and the days do not", () => {
    const zones =
      "title: A desk\nurl: https://desk.example/\nlanguage: en-GB\nzones: [{ id: Pacific/Honolulu, label: Honolulu }, { id: Pacific/Kiritimati, label: Kiritimati }]\n";
    const html = timetableOf(["2025-05-15 09:27 Honolulu"], zones);
    expect(headsIn(html)).toEqual(["Honolulu Kiritimati"]);
    expect(wordsIn(html)).toContain("9.27am Honolulu (9.27am Friday Kiritimati)");
  });

  it("are for the eye alone", () => {
    expect(timetableOf(["2025-01-15 10:00 Kyiv"])).toContain(
      '<p class="columns" aria-hidden="true">',
    );
  });
});

describe("the headings of a timetable", () => {
  it.each([
    [undefined, [2, 3, 2, 3, 3]],
    [2, [2, 3, 2, 3, 3]],
    [3, [3, 4, 3, 4, 4]],
  ] as const)(
    "at the level %s are those of days, and one lower those of recaps",
    (level, levels) => {
      const html = draw(Timetable({ ...rowsOf(FILES, false), ...(level && { level }) }));
      expect(headingsIn(html).map(([each]) => each)).toEqual(levels);
    },
  );
});

describe("the timetable of one day", () => {
  it("has the heads of its columns, and no heading but those of its recaps", () => {
    const { rows, context } = rowsOf(FILES, true);
    const html = draw(DayTimetable({ rows: rows.slice(1), context }));
    expect(wordsIn(html)).toBe(
      "Kyiv Moscow 11.30pm Kyiv (12.30am Wednesday Moscow) Late They met " +
        "9.27pm Kyiv (10.27pm Moscow) Early They met. They parted.",
    );
    expect(headingsIn(html)).toEqual([
      [2, "Late"],
      [2, "Early"],
    ]);
  });
});
