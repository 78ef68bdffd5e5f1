import { utimesSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { markdownText, recapText, settingsText } from "../../model/content-of.ts";
import { pngOf } from "../../random-edits/png-of.ts";
import { makeDesk, readAnew, type ArchiveDesk } from "./archive-desk.ts";

const TIME = "2025-05-15 22:27 Kyiv";
const size = (height: number): Buffer => pngOf({ width: 40, height, grain: 1 });

/** Two recaps, one of which shows an image, and whom they name. */
const FULL: Readonly<Record<string, string | Uint8Array>> = {
  "site.yaml": settingsText(),
  "events/talks.md": markdownText({ title: "The talks", people: "[dahl]" }),
  "recaps/2025/one.md": recapText({ time: TIME }, "- Berg met Dahl. {#met}\n"),
  "recaps/2025/two.md": recapText(
    { time: "2025-05-16 10:00 Kyiv", authors: "[night]" },
    "- Anna Berg left. {#left}\n\n![A hall](/images/hall.png)\n",
  ),
  "people/berg.md": markdownText({ name: "Anna Berg", aliases: "[Berg]" }),
  "people/dahl.md": markdownText({ name: "Carl Dahl" }),
  "authors/night.md": markdownText({ name: "Night desk" }),
  "pages/about.md": markdownText({ title: "About" }, "Words.\n"),
  "images/hall.png": size(30),
};

const ALL = [
  "authors/night.md",
  "events/talks.md",
  "pages/about.md",
  "recaps/2025/one.md",
  "recaps/2025/two.md",
];

/** Reads `desk` and expects what reading it anew gives; tells the files that were given to be parsed. */
async function read(desk: ArchiveDesk): Promise<readonly string[]> {
  const { parsed, digest: _, ...reading } = await desk.read();
  expect(reading).toEqual(readAnew(desk.folder));
  return parsed;
}

describe("an archive", () => {
  it("holds what all files hold, and parses none of them again", async () => {
    const desk = makeDesk(FULL);
    expect(await read(desk)).toEqual(ALL);
    expect(await read(desk)).toEqual([]);
    expect(await read(desk)).toEqual([]);
  });

  it("holds what the demonstration content holds, first and later", async () => {
    const content = fileURLToPath(new URL("../../../content", import.meta.url));
    const desk = makeDesk({}, content);
    expect((await read(desk)).length).toBeGreaterThan(20);
    expect(await read(desk)).toEqual([]);
  });

  it("parses nothing where files were touched alone, nor where the disk is trusted about them", async () => {
    const desk = makeDesk(FULL);
    await read(desk);
    // From then on the disk's word on when they changed is taken.
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect(await read(desk)).toEqual([]);
    expect(await read(desk)).toEqual([]);
    utimesSync(join(desk.folder, "recaps/2025/one.md"), 1000, 1000);
    expect(await read(desk)).toEqual([]);
    desk.write({ "recaps/2025/one.md": recapText({ time: TIME }, "- Berg met Carl. {#met}\n") });
    expect(await read(desk)).toEqual(["recaps/2025/one.md"]);
  });

  it("has a digest that changes with any file, and with nothing else", async () => {
    const desk = makeDesk(FULL);
    const digests = [(await desk.read()).digest, (await desk.read()).digest];
    desk.write({ "images/hall.png": size(31) });
    digests.push((await desk.read()).digest);
    desk.write({ "images/hall.png": size(30) });
    digests.push((await desk.read()).digest);
    expect(digests[0]).toMatch(/^[0-9a-f]{64}$/);
    expect(digests.map((digest) => digest === digests[0])).toEqual([true, true, false, true]);
  });
});

describe("after an edit an archive parses no more than it must:", () => {
  const other = recapText({ time: TIME, title: "Another" });
  const noted = { "site.yaml": settingsText({ description: "News" }) };
  const nameless = { "people/berg.md": markdownText({ name: "Anna Berg" }) };
  const renamed = {
    "people/berg.md": markdownText({ name: "Anna Berg", aliases: "[Berg, left]" }),
  };
  it.each<[what: string, files: Readonly<Record<string, string | Uint8Array>>, string[]]>([
    ["a recap that was edited", { "recaps/2025/one.md": other }, ["recaps/2025/one.md"]],
    ["a recap that is new", { "recaps/2026/new.md": other }, ["recaps/2026/new.md"]],
    ["all, where a setting is another", noted, ALL],
    [
      "an event that was edited",
      { "events/talks.md": markdownText({ title: "Other talks" }) },
      ["events/talks.md"],
    ],
    [
      "the recaps that show an image, where it has another size",
      { "images/hall.png": size(31) },
      ["recaps/2025/two.md"],
    ],
    [
      "nothing, where an image has other bytes of the same size",
      { "images/hall.png": pngOf({ width: 40, height: 30, grain: 2 }) },
      [],
    ],
    ["nothing, where a name is new: names are found in texts that are known", renamed, []],
    ["nothing, where a name is gone", nameless, []],
    ["nothing, where a person is new", { "people/x.md": markdownText({ name: "met" }) }, []],
    ["nothing, where a file is none of the content", { "notes.txt": "x", ".git/a.md": "x" }, []],
  ])("%s", async (_, files, parsed) => {
    const desk = makeDesk(FULL);
    await read(desk);
    desk.write(files);
    expect(await read(desk)).toEqual(parsed);
    expect(await read(desk)).toEqual([]);
  });

  it("a recap under its new name", async () => {
    const desk = makeDesk(FULL);
    await read(desk);
    desk.remove("recaps/2025/one.md");
    desk.write({ "recaps/2025/uno.md": recapText({ time: TIME }, "- Berg met Dahl. {#met}\n") });
    expect(await read(desk)).toEqual(["recaps/2025/uno.md"]);
    expect(await read(desk)).toEqual([]);
  });

  it("nothing, where a recap is gone", async () => {
    const desk = makeDesk(FULL);
    await read(desk);
    desk.remove("recaps/2025/one.md");
    expect(await read(desk)).toEqual([]);
  });
});
