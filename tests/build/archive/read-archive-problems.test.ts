import { describe, expect, it } from "vitest";
import { markdownText, recapText, settingsText } from "../../model/content-of.ts";
import { pngOf } from "../../random-edits/png-of.ts";
import { makeDesk, readAnew, type ArchiveDesk } from "./archive-desk.ts";

type Files = Readonly<Record<string, string | Uint8Array>>;

const drawingOf = (inner: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30">${inner}</svg>`;

const TIME = "2025-05-15 22:27 Kyiv";

/** Content without a problem in which files refer to one another. */
const WHOLE: Files = {
  "site.yaml": settingsText(),
  "events/talks.md": markdownText({ title: "The talks", people: "[dahl]", places: "[hall]" }),
  "recaps/one.md": recapText({ time: TIME }, "- Berg met Dahl. {#met}\n"),
  "recaps/two.md": recapText(
    { time: "2025-05-16 10:00 Kyiv", authors: "[night]" },
    "- Anna Berg left. {#left}\n\n![A hall](/images/hall.png)\n",
  ),
  "people/berg.md": markdownText({ name: "Anna Berg", aliases: "[Berg]" }),
  "people/dahl.md": markdownText({ name: "Carl Dahl" }),
  "places/hall.md": markdownText({ name: "Great Hall" }),
  "authors/night.md": markdownText({ name: "Night desk" }),
  "pages/about.md": markdownText({ title: "About" }, "![A hall](/images/hall.png)\n"),
  "images/hall.png": pngOf({ width: 40, height: 30, grain: 1 }),
  "pages/plan.md": markdownText({ title: "A plan" }, "![A plan](/images/plan.svg)\n"),
  "images/plan.svg": drawingOf("<g/>"),
};

const page = markdownText({ title: "About" });
const recap = recapText({ time: TIME });

const MISTAKES: [what: string, files: Files, gone?: readonly string[]][] = [
  ["a recap without a zone", { "recaps/one.md": recapText({ time: "2025-05-15 22:27" }) }],
  ["a file that is not UTF-8", { "recaps/two.md": Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xff]) }],
  ["a file that is too large", { "recaps/two.md": `${recap}\n${"word ".repeat(220_000)}` }],
  ["a control character", { "recaps/two.md": `${recap}\n\u0007\n` }],
  ["an event without a title", { "events/talks.md": markdownText({ summary: "None." }) }],
  ["an image that is none", { "images/hall.png": "no image" }],
  ["a drawing with a script", { "images/plan.svg": drawingOf("<script/>") }],
  ["a drawing that nothing shows, with a script", { "images/x.svg": drawingOf("<script/>") }],
  ["a drawing that is none", { "images/plan.svg": "<svg" }],
  ["a file without front matter", { "authors/night.md": "no front matter" }],
  ["a field that there is not", { "pages/about.md": markdownText({ title: "A", colour: "red" }) }],
  ["settings that do not say enough", { "site.yaml": "title: A desk\n" }],
  ["settings that are not UTF-8", { "site.yaml": Buffer.from([0xff, 0xfe]) }],
  ["an alias that is another’s name", { "people/dahl.md": markdownText({ name: "Berg" }) }],
  [
    "an alias that two people get",
    {
      "people/berg.md": markdownText({ name: "Anna Berg", aliases: "[Berg, Chair]" }),
      "people/dahl.md": markdownText({ name: "Carl Dahl", aliases: "[Chair]" }),
    },
  ],
  ["a new person with a known name", { "people/anna.md": markdownText({ name: "Anna Berg" }) }],
  ["a place with a person’s name", { "places/berg.md": markdownText({ name: "Berg" }) }],
  ["two recaps at one address", { "recaps/2025/one.md": recap }],
  ["two pages with one id", { "pages/more/about.md": page }],
  ["a folder with a slip in its name", { "recap/three.md": recap }],
  ["an event that is gone", {}, ["events/talks.md"]],
  ["an author that is gone", {}, ["authors/night.md"]],
  ["a person of an event that is gone", {}, ["people/dahl.md"]],
  ["an image that is gone", {}, ["images/hall.png"]],
  ["settings that are gone", {}, ["site.yaml"]],
];

/** What `desk` tells, which must be what reading it anew tells. */
async function problemsOf(desk: ArchiveDesk): Promise<readonly unknown[]> {
  const { parsed: _, digest: __, ...reading } = await desk.read();
  expect(reading).toEqual(readAnew(desk.folder));
  return reading.problems;
}

describe("an archive tells what reading all files anew tells", () => {
  it.each<(typeof MISTAKES)[number]>(MISTAKES)(
    "of %s, run for run, until it is mended",
    async (_, files, gone = []) => {
      const desk = makeDesk(WHOLE);
      expect(await problemsOf(desk)).toEqual([]);
      desk.write(files);
      for (const name of gone) desk.remove(name);
      expect(await problemsOf(desk)).not.toEqual([]);
      expect(await problemsOf(desk)).not.toEqual([]);
      for (const name of Object.keys(files)) if (WHOLE[name] === undefined) desk.remove(name);
      desk.write(WHOLE);
      expect(await problemsOf(desk)).toEqual([]);
      expect(await problemsOf(desk)).toEqual([]);
    },
  );

  it("of several mistakes, of which one is mended after the other", async () => {
    const desk = makeDesk({ ...WHOLE, "recaps/one.md": page, "people/dahl.md": page });
    expect(await problemsOf(desk)).not.toEqual([]);
    desk.remove("images/hall.png");
    expect(await problemsOf(desk)).not.toEqual([]);
    for (const name of ["people/dahl.md", "recaps/one.md", "images/hall.png"]) {
      desk.write({ [name]: WHOLE[name] ?? "" });
      await problemsOf(desk);
    }
    expect(await problemsOf(desk)).toEqual([]);
  });

  it("of a drawing that is wrong in one way after the other", async () => {
    const desk = makeDesk(WHOLE);
    for (const inner of ["<script/>", "<g onload=''/>", "<g/>", "<script/>", "<g/><g/>"]) {
      desk.write({ "images/plan.svg": drawingOf(inner) });
      const isWell = inner.startsWith("<g/>");
      expect((await problemsOf(desk)).length).toBe(isWell ? 0 : 1);
      expect((await problemsOf(desk)).length).toBe(isWell ? 0 : 1);
    }
  });

  it("once places have files, of events that name others", async () => {
    const { "places/hall.md": hall = "", ...others } = WHOLE;
    const desk = makeDesk(others);
    expect(await problemsOf(desk)).toEqual([]);
    desk.write({ "places/room.md": markdownText({ name: "Small room" }) });
    expect(await problemsOf(desk)).toMatchObject([{ rule: "unknown-place" }]);
    desk.write({ "places/hall.md": hall });
    expect(await problemsOf(desk)).toEqual([]);
  });
});
