import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseContent } from "../../../src/content/parse-content.ts";
import { importRecap, type ImportedRecap } from "../../../src/content/plain-recap/import-recap.ts";
import { formatRecapDraft } from "../../../src/content/plain-recap/recap-draft.ts";
import type { RawFile } from "../../../src/content/raw-content.ts";
import { parseDay } from "../../../src/time/day.ts";
import { formatOpener } from "../../../src/time/format-opener.ts";
import { formatIso } from "../../../src/time/instant.ts";
import { parseTime } from "../../../src/time/parse-time.ts";

const folder = new URL("../../fixtures/imports/", import.meta.url);
const SITE = `title: A desk
url: https://desk.example/
language: en-GB
zones: [{ id: Europe/Kyiv, label: Kyiv }, { id: Europe/Moscow, label: Moscow }]
`;

function file(name: string, text: string): RawFile {
  const bytes = new TextEncoder().encode(text);
  return { name, path: `content/${name}`, byteLength: bytes.length, bytes };
}

const base = [file("site.yaml", SITE), file("events/talks.md", "---\ntitle: The talks\n---\n")];
const { value: content } = parseContent(base, "content");
if (content === undefined) throw new Error("the settings of this test are not valid");
const { settings } = content;

/** What `text` becomes when it is imported for `date`, at `clock` in Kyiv where it has no opener. */
function importText(text: string, date: string, clock?: string): ImportedRecap | string {
  const day = parseDay(date);
  const time =
    clock === undefined ? undefined : parseTime(`${date} ${clock} Kyiv`, settings.clockwork.zones);
  if (day === undefined || typeof time === "object") throw new Error(`no time: ${date} ${clock}`);
  const result = importRecap(text, { eventId: "talks", day, time, title: undefined }, settings);
  return "reason" in result ? result.reason : result;
}

/** The recap file that an import writes, or why it writes none. */
function fileOf(result: ImportedRecap | string): string {
  return typeof result === "string" ? result : formatRecapDraft(result.draft);
}

/** The points that a site shows for a recap file. */
function pointsOf(markdown: string): readonly string[] {
  const all = [...base, file("recaps/2025-06-10-x.md", markdown)];
  const { value, problems } = parseContent(all, "content");
  expect(problems).toEqual([]);
  return value?.recaps[0]?.points.map(({ text }) => text) ?? [];
}

describe("import", () => {
  it.each(readdirSync(folder))("writes the file that fixture %s shows", (name) => {
    const fixture = readFileSync(new URL(name, folder), "utf8");
    const [, text = "", date = "", clock, expected = ""] =
      /^([\s\S]*?)=== (\S+)(?: time (\S+))?\n([\s\S]*)$/.exec(fixture) ?? [];
    expect(fileOf(importText(text, date, clock))).toBe(expected);
    expect(pointsOf(expected).length).toBeGreaterThan(0);
    const fromWindows = `\uFEFF${text.replaceAll("\n", "\r\n")}`;
    expect(fileOf(importText(fromWindows, date, clock))).toBe(expected);
  });

  it("keeps the words of each development, marks and all", () => {
    const odd =
      "A 2*3*4 [note] with _underscores_, <tags>, `ticks`, a & b, &amp; {#x}, #1, 100% ~~struck~~ ^up^ |.";
    const text = `It’s 6pm in Kyiv and Moscow.\n${odd}\n1. A numbered one.\n> Not a quotation.`;
    const written = fileOf(importText(text, "2025-06-10"));
    expect(pointsOf(written)).toEqual([odd, "1. A numbered one.", "> Not a quotation."]);
  });

  it.each([
    [
      "It is 6.30am in Ukraine. Here’s where we stand right now:",
      "2025-06-10",
      "2025-06-10T03:30:00Z",
    ],
    ["It’s 12 p.m. in Kyiv. Here’s what you need to know", "2025-06-10", "2025-06-10T09:00:00Z"],
    ["It's 9pm in Kyiv. Here's where we stand:", "2025-12-10", "2025-12-10T19:00:00Z"],
    ["It is nearly 3am in Kyiv and I am logging off", "2025-06-10", "2025-06-09T23:57:00Z"],
    ["Here is where things stand in Ukraine as of 3.30am.", "2025-12-10", "2025-12-10T01:30:00Z"],
    ["What we know as of 3am in Kyiv", "2025-12-10", "2025-12-10T01:00:00Z"],
    // 1am in Moscow is midnight in Kyiv, whose calendar dates the recap.
    [
      "Latest major developments, 1 a.m., Moscow time (6 p.m. New York time)",
      "2025-06-10",
      "2025-06-09T22:00:00Z",
    ],
    [
      "Latest major developments, 1 a.m., Moscow time (5 p.m. New York time)",
      "2025-12-11",
      "2025-12-10T22:00:00Z",
    ],
    [
      "Where things stand at around 3am local time (1am GMT):",
      "2025-12-10",
      "2025-12-10T01:00:00Z",
    ],
    [
      "Where things stand at about 03:00 UTC (06:00 Moscow time, UTC+3):",
      "2025-12-10",
      "2025-12-10T03:00:00Z",
    ],
    ["It’s nearly midnight in Kyiv and 1am in Moscow.", "2025-12-10", "2025-12-10T21:57:00Z"],
  ])("reads the opener “%s” on %s as %s", (opener, date, iso) => {
    const result = importText(`${opener}\nThe delegations met, officials said.`, date);
    expect(typeof result === "string" ? result : formatIso(result.instant)).toBe(iso);
  });

  it("chooses an implied minute for which the generated opener is the same sentence", () => {
    const opener = "It’s nearly 10.30pm in Kyiv and Moscow.";
    const result = importText(`${opener}\nThe delegations met, officials said.`, "2025-05-15");
    if (typeof result === "string") throw new Error(result);
    expect(formatOpener(result.instant, settings.clockwork)).toBe(opener);
    expect(result.draft).toMatchObject({ time: "2025-05-15 22:27 Kyiv", opener: undefined });
  });

  it.each([
    ["", "2025-06-10", "no developments"],
    ["It’s 6pm in Kyiv and Moscow.", "2025-06-10", "no developments"],
    ["The delegations met.\nThey parted.", "2025-06-10", "no opener"],
    ["It’s 6pm in Kyiv and Moscow.\nThe delegations met.", "2025-12-10", "6pm in Moscow"],
    ["It’s 3.30am in Kyiv.\nThe delegations met.", "2025-03-30", "no clock showed"],
    ["It’s 3.30am in Kyiv.\nThe delegations met.", "2025-10-26", "twice"],
  ])("refuses %j on %s: %s", (text, date, reason) => {
    expect(fileOf(importText(text, date))).toContain(reason);
  });
});
