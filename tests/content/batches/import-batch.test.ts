import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { describeLeftOut } from "../../../src/content/batches/batch.ts";
import { importBatch } from "../../../src/content/batches/import-batch.ts";
import { detectFormat, parseBatch } from "../../../src/content/batches/parse-batch.ts";
import { parseContent } from "../../../src/content/parse-content.ts";
import { formatRecapDraft } from "../../../src/content/plain-recap/recap-draft.ts";
import { parseDay } from "../../../src/time/day.ts";
import { findZone } from "../../../src/time/find-zone.ts";
import { settingsOf } from "../content-samples.ts";
import { rawFileOf } from "../problem-fixture.ts";

const FOLDER = new URL("../../fixtures/batches/", import.meta.url);
const settings = settingsOf();
const { zones } = settings.clockwork;

/** What the import of `text` would say or write: a recap file and a line on what was left out, or a reason. */
function importText(text: string, name: string, options: ReadonlyMap<string, string>): string {
  const format = detectFormat(text, name);
  if (typeof format === "object") return `refused: ${format.reason}\n`;
  if (format === "text") throw new Error(`${name} is taken for plain text`);
  const day = parseDay(options.get("date") ?? "");
  const zone = findZone(options.get("zone") ?? "", zones);
  const batch = parseBatch(text, format, { day, zones, zone });
  if ("reason" in batch) return `refused: ${batch.reason}\n`;
  const request = { eventId: "talks", day, time: undefined, title: undefined };
  const imported = importBatch(batch, request, settings);
  if ("reason" in imported) return `refused: ${imported.reason}\n`;
  const left = describeLeftOut(imported.leftOut);
  const notes = [
    ...(left === "" ? [] : [`left out: ${left}\n`]),
    ...(imported.undated === 0 ? [] : [`without a time: ${imported.undated}\n`]),
  ];
  return `${formatRecapDraft(imported.draft)}${notes.join("")}`;
}

/** The problems that a site with the recap file `text` has. */
function problemsOf(text: string): readonly string[] {
  const bytes = (content: string): Uint8Array => new TextEncoder().encode(content);
  const files = [
    rawFileOf(
      "site.yaml",
      bytes(
        "title: A desk\nurl: https://desk.example/\nlanguage: en-GB\nzones: [{ id: Europe/Kyiv, label: Kyiv }, { id: Europe/Moscow, label: Moscow }]\n",
      ),
    ),
    rawFileOf("events/talks.md", bytes("---\ntitle: The talks\n---\n")),
    rawFileOf("recaps/2025-05-15-x.md", bytes(text)),
  ];
  return parseContent(files, "content").problems.map(({ message }) => message);
}

describe("the import of", () => {
  it.each(readdirSync(FOLDER))(
    "%s writes what the fixture shows, and it has no problem",
    (file) => {
      const fixture = readFileSync(new URL(file, FOLDER), "utf8");
      const [, head = "", text = "", expected = ""] =
        /^=== ([^\n]*)\n([\s\S]*?)^=== recap\n([\s\S]*)$/m.exec(fixture) ?? [];
      const [name = "", ...typed] = head.split(" ");
      const options = new Map(typed.map((option) => option.split("=") as [string, string]));
      const written = importText(text, name, options);
      if (process.env["WRITE_FIXTURES"] === "1")
        writeFileSync(
          new URL(file, FOLDER),
          fixture.replace(/^=== recap\n[\s\S]*$/m, () => `=== recap\n${written}`),
        );
      else expect(written).toBe(expected);
      if (written.startsWith("refused: ")) return;
      expect(problemsOf(written.replace(/^(?:left out|without a time): .*\n/gm, ""))).toEqual([]);
    },
  );

  it("text that would be Markdown shows the text", () => {
    const odd =
      "2*3 [note] _a_ `b` {#x} # 1. ~c~ :time[7pm Kyiv] [x]{on=2025-05-15} [^1] a|b ![y](z)";
    const entries = [
      { id: 1, timestamp: "1747337220", render: `<p>${odd}</p><p>${odd} {#end}</p>` },
    ];
    const batch = parseBatch(JSON.stringify({ entries }), "wordpress", {
      day: undefined,
      zones,
      zone: undefined,
    });
    if ("reason" in batch) throw new Error(batch.reason);
    const request = { eventId: "talks", day: undefined, time: undefined, title: "T" };
    const imported = importBatch(batch, request, settings);
    if ("reason" in imported) throw new Error(imported.reason);
    const text = formatRecapDraft(imported.draft);
    expect(problemsOf(text)).toEqual([]);
    const files = [
      rawFileOf("recaps/2025-05-15-x.md", new TextEncoder().encode(text)),
      rawFileOf("events/talks.md", new TextEncoder().encode("---\ntitle: The talks\n---\n")),
      rawFileOf(
        "site.yaml",
        new TextEncoder().encode(
          "title: A desk\nurl: https://desk.example/\nlanguage: en-GB\nzones: [{ id: Europe/Kyiv, label: Kyiv }, { id: Europe/Moscow, label: Moscow }]\n",
        ),
      ),
    ];
    const [recap] = parseContent(files, "content").value?.recaps ?? [];
    expect(recap?.points.map((point) => point.text)).toEqual([
      `${odd} (10.27pm Kyiv and Moscow)\n${odd} {#end}`,
    ]);
  });
});
