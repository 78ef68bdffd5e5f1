import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runDateline, type Run } from "../site/run-dateline.ts";
import { readFolder } from "../site/site-folder.ts";
import { makeContent } from "./scratch.ts";

const FEED =
  '<?xml version="1.0" encoding="windows-1251"?><rss version="2.0"><channel><title>Новости</title><link>https://news.example/</link><description>x</description><item><title>Встреча</title><pubDate>Thu, 15 May 2025 19:27:00 GMT</pubDate></item></channel></rss>';

/** The bytes of a text in the encoding windows-1251, of the letters that this one has. */
function inWindows1251(text: string): Uint8Array {
  const codeOf = (letter: string): number => {
    const code = letter.charCodeAt(0);
    return code < 128 ? code : code - 0x410 + 0xc0;
  };
  return Uint8Array.from(text, codeOf);
}

const BLOG = JSON.stringify({
  entries: [{ id: 1, timestamp: "1747337220", render: "<p>They met. <img src='x'></p>" }],
});

function runImport(folder: string, ...args: readonly string[]): Run {
  return runDateline(["import", "--event", "talks", ...args], { cwd: folder });
}

describe("import", () => {
  it("makes a recap of each file that check passes, and says what it left out", () => {
    const { folder, content } = makeContent();
    writeFileSync(join(folder, "feed.xml"), inWindows1251(FEED));
    writeFileSync(join(folder, "entries.json"), BLOG);
    const run = runImport(folder, "feed.xml", "entries.json");
    expect(run).toEqual({
      status: 0,
      stderr: "",
      stdout:
        "wrote content/recaps/2025/2025-05-15-2227-vstrecha.md\nwrote content/recaps/2025/2025-05-15-2227-they-met.md\nleft out: 1 image\n",
    });
    expect(
      readFileSync(join(content, "recaps/2025/2025-05-15-2227-vstrecha.md"), "utf8"),
    ).toContain("- **Встреча.** (:time[22:27 Kyiv]) {#vstrecha}");
    expect(runDateline(["check", "--content", content])).toMatchObject({ status: 0 });
    expect(runImport(folder, "entries.json")).toMatchObject({ status: 2 });
  });

  it.each([
    [
      ["broken.json"],
      1,
      "broken.json: it begins like JSON and is none; save it whole. Nothing is written.\n",
    ],
    [
      ["list.md"],
      1,
      "list.md: a list does not say its day; give it with --date. Nothing is written.\n",
    ],
    [
      ["list.md", "--date", "2025-05-15"],
      1,
      "list.md: the clock “22:27” has no zone; say whose it is with --zone. Nothing is written.\n",
    ],
    [["notes.txt"], 2, "dateline: say --date, the day of the recap.\n"],
    [
      ["list.md", "--zone", "Kyyiv"],
      2,
      "dateline: --zone takes a zone such as Kyiv or UTC, not “Kyyiv”.\n",
    ],
    [["list.md", "--time", "22:30"], 2, "dateline: “22:30” does not say the day; add --date.\n"],
    [
      ["list.md", "notes.txt", "--title", "X"],
      2,
      "dateline: --time, --title and --out are for one file; import the others by themselves.\n",
    ],
    [["none.txt"], 2, "dateline: there is no file none.txt.\n"],
  ])("of %j ends with %i and one line", (args, status, stderr) => {
    const { folder, content } = makeContent();
    writeFileSync(join(folder, "broken.json"), '{ "entries": [');
    writeFileSync(join(folder, "list.md"), "- 22:27: They met.\n");
    writeFileSync(join(folder, "notes.txt"), "They met.\n");
    const before = readFolder(content);
    expect(runImport(folder, ...args)).toEqual({ status, stderr, stdout: "" });
    expect(readFolder(content)).toEqual(before);
  });
});
