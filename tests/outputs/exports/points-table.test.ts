import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { renderPointsTable } from "../../../src/outputs/exports/points-table.ts";
import { recapText, siteOf } from "../../model/content-of.ts";
import { forbidden, hostile } from "../hostile.ts";
import { richSite } from "../rich-recap.ts";
import { exportSourceOf } from "./export-source-of.ts";

/** The rows of a table as papaparse, which shares no code with the writer, reads them. */
function readTable(text: string): readonly (readonly string[])[] {
  const { data, errors } = Papa.parse<string[]>(text, { skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

/** The rows below the head of the table of an event whose only recap has the title `title` and the body `body`. */
function rowsOf(body: string, title = "They meet"): readonly (readonly string[])[] {
  const time = "2025-05-15 22:27 Kyiv";
  const site = siteOf({ "recaps/a.md": recapText({ time, title }, body) });
  return readTable(renderPointsTable(exportSourceOf(site))).slice(1);
}

describe("the table of an event’s points", () => {
  it("has a head, and a row for each point with both clocks and whether it was corrected", () => {
    const address = "https://host.example/desk/2025/01/15/meeting/";
    const times = ["2025-01-15T21:30:00Z", "2025-01-15 23:30", "2025-01-16 00:30"];
    const of = ["The talks", "Delegations meet", address];
    expect(readTable(renderPointsTable(exportSourceOf(richSite())))).toEqual([
      [
        "Event",
        "Recap",
        "Recap’s address",
        "Point’s address",
        "Time in UTC",
        "Time in Kyiv",
        "Time in Moscow",
        "Lead",
        "Text",
        "Corrected",
      ],
      [
        ...of,
        `${address}#met`,
        ...times,
        "They met",
        "They met, both sides said.\nSee what followed.",
        "yes",
      ],
      [
        ...of,
        `${address}#parted`,
        ...times,
        "They parted.",
        "They parted. They will meet again.",
        "no",
      ],
    ]);
  });

  it("begins with the oldest recap, and with its first point", () => {
    const site = siteOf({
      "recaps/new.md": recapText({ time: "2025-05-16 10:00 Kyiv" }, "- C. {#c}\n"),
      "recaps/old.md": recapText({ time: "2025-05-15 10:00 Kyiv" }, "- A. {#a}\n- B. {#b}\n"),
    });
    const rows = readTable(renderPointsTable(exportSourceOf(site)));
    expect(rows.slice(1).map((row) => row[7])).toEqual(["A.", "B.", "C."]);
  });

  it("is UTF-8 with a mark that says so, in lines that end as RFC 4180 wants them", () => {
    const text = renderPointsTable(exportSourceOf(richSite()));
    expect(text.startsWith("\uFEFFEvent,Recap,")).toBe(true);
    expect(text.endsWith(",no\r\n")).toBe(true);
    expect(text).toContain('"They met, both sides said.\nSee what followed."');
  });

  it.each([
    ["=HYPERLINK(“https://a.example”)", "'=HYPERLINK(“https://a.example”)"],
    ["\\+1 cmd", "'+1 cmd"],
    ["\\-1 cmd", "'-1 cmd"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["＝1", "'＝1"],
    ["It is = 1", "It is = 1"],
  ])("lets no spreadsheet run %s", (written, shown) => {
    const [row] = rowsOf(`- ${written} {#a}\n`, `"${shown.replace(/^'/, "")}"`);
    expect([row?.[1], row?.[7], row?.[8]]).toEqual([shown, shown, shown]);
  });

  it("gives any text back as it was, but for control characters", () => {
    const text = hostile.replaceAll(/["'\\\u2028\u2029]/g, "");
    const source = exportSourceOf(
      siteOf({ "recaps/a.md": recapText({ time: "2025-05-15 22:27 Kyiv" }) }),
    );
    const event = { ...source.event, title: `${text}",\r\n"${forbidden}` };
    const rows = readTable(renderPointsTable({ ...source, event }));
    expect(rows[1]?.[0]).toBe(`${text}",\r\n"`);
    expect(rows.map((row) => row.length)).toEqual([10, 10]);
  });

  it("is a head alone where there is no recap", () => {
    expect(readTable(renderPointsTable(exportSourceOf(siteOf())))).toHaveLength(1);
  });
});
