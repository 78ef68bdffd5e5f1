import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findFileProblems } from "../../src/build/find-file-problems.ts";
import { joinProblems } from "../../src/build/join-problems.ts";
import { prepareSite } from "../../src/build/prepare-site.ts";
import { publishSite } from "../../src/build/publish-site.ts";
import type { SiteRequest } from "../../src/build/site-request.ts";
import type { Problem } from "../../src/content/problem.ts";
import type { Files } from "../model/content-of.ts";
import { createChance, type Chance } from "../random-edits/chance.ts";
import { createEdits } from "../random-edits/create-edits.ts";
import { isImageName } from "../random-edits/image-text.ts";
import { writeContent } from "../site/write-content.ts";
import { makeFolder } from "./temporary-folder.ts";

/** What an editor may do wrong to the file `name` of `files`. */
type Slip = (files: Files, name: string, chance: Chance) => Files;

const change =
  (edit: (text: string, chance: Chance, files: Files) => string): Slip =>
  (files, name, chance) => ({ ...files, [name]: edit(files[name] ?? "", chance, files) });

const addField = (line: string): Slip => change((text) => text.replace("---\n", `---\n${line}\n`));

const SLIPS: readonly Slip[] = [
  change((text, chance) => {
    const lines = text.split("\n");
    return lines.toSpliced(chance.below(lines.length), 1).join("\n");
  }),
  change((text, chance, files) => {
    const [, body = ""] = (files[chance.pick(Object.keys(files).filter(isText))] ?? "").split(
      "---\n\n",
    );
    return `${text}\n${body}`;
  }),
  change((text) => text.replace(/^events: .*$/m, "events: [nowhere]")),
  change((text) => text.replace(/ (?:Kyiv|Moscow)$/m, "")),
  change(
    (text) =>
      `${text}\n- [There](/nowhere/) and [there](/corrections/#lost), they said. {#links}\n`,
  ),
  change((text) => `${text}\n- They met again. {#again follows=never-said}\n`),
  addField("draft: true"),
  addField("publish: 2035-05-15 22:27 Kyiv"),
  addField("aliases: [/events/, /old/1/]"),
  addField("aliases: [/feed.xml/old/, /search/index/x/]"),
  addField("slug: same"),
  addField("titel: Slip"),
  (files, name) => ({ ...files, [name.replace(/([^/]+)\.md$/, "again/$1.md")]: files[name] ?? "" }),
  (files, name) => Object.fromEntries(Object.entries(files).filter(([each]) => each !== name)),
  (files, name) => ({
    ...files,
    "pages/events.md": "---\ntitle: Events\n---\n\nWords.\n",
    [name]: files[name] ?? "",
  }),
  (files) => ({ ...files, "recap/lost.md": "---\ntitle: Lost\n---\n" }),
];

function isText(name: string): boolean {
  return name.endsWith(".md");
}

/** The problems of everything, as a check of everything finds them. */
function findAll(request: SiteRequest): readonly Problem[] {
  const open = prepareSite(request);
  return joinProblems(open.problems, prepareSite({ ...request, withDrafts: true }).problems);
}

const SEEDS = Array.from({ length: 8 }, (_, index) => index + 1);

describe("the problems of some files", () => {
  it.each(SEEDS)(
    "are those that a check of everything tells of them, by the seed %i",
    async (seed) => {
      const folder = makeFolder();
      const contentFolder = join(folder, "content");
      const chance = createChance(seed);
      const edits = createEdits(seed, 8);
      const { now } = edits.first;
      const request: SiteRequest = {
        contentFolder,
        contentName: "content",
        projectFolder: process.cwd(),
        now,
        withDrafts: false,
        url: undefined,
      };
      let files: Files = {};
      const write = (next: Files): void => {
        writeContent(contentFolder, files, next);
        files = next;
      };
      write(edits.first.files);
      // By what a build knows, or by what checks know themselves.
      const isBuilt = seed % 2 === 0;
      if (isBuilt) await publishSite({ ...request, outputFolder: join(folder, "site") });
      let told = 0;
      for (let step = 0; step < 5; step += 1) {
        const slip = chance.pick(SLIPS);
        write(slip(files, chance.pick(Object.keys(files).filter(isText)), chance));
        const all = findAll(request);
        const names = Object.keys(files).filter((name) => !isImageName(name));
        const found = await findFileProblems(request, new Set(names));
        expect(found.problems, `seed ${seed}, step ${step}`).toEqual(
          all.filter(({ file }) => names.some((name) => file === `content/${name}`)),
        );
        const one = chance.pick(names);
        const own = await findFileProblems(request, new Set([one]));
        expect(own.problems, `seed ${seed}, step ${step}: ${one}`).toEqual(
          all.filter(({ file }) => file === `content/${one}`),
        );
        told += found.problems.length;
        if (chance.happens(0.5)) write(edits.first.files);
      }
      expect(told).toBeGreaterThan(0);
    },
  );
});
