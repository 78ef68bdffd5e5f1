import { lstatSync, readdirSync, readFileSync, readlinkSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { publishSite, type Published } from "../../src/build/publish-site.ts";
import { openThreads } from "../../src/build/thread/open-threads.ts";
import { projectFolder } from "../build/site-desk.ts";
import { fillFolder, makeFolder } from "../build/temporary-folder.ts";
import { at } from "../time/kyiv-moscow.ts";
import { fileText, recapText, siteText } from "./desk.ts";
import { readTable } from "./read-table.ts";

const threads = openThreads(projectFolder);
afterAll(() => threads.close());

type Files = Readonly<Record<string, string>>;

const USUAL: Files = {
  "site.yaml": siteText({ history: "false" }),
  "events/talks.md": fileText({ title: "The talks" }),
  "recaps/2025-05-15-2227-meeting.md": recapText(),
};

const PATHS = readTable("paths");
const NUMBERED = PATHS.map((path, index) => [path, index] as const);
// What a disk can have as a name.
const NAMES = NUMBERED.filter(([path]) => /^[^/\0]{1,80}$/.test(path) && !/^\.\.?$/.test(path));

const inRecaps = (write: (typed: string) => string): Files =>
  Object.fromEntries(
    NUMBERED.map(([path, index]) => [
      `recaps/2025-05-16-1000-case-${index}.md`,
      write(JSON.stringify(path)),
    ]),
  );
const named = (folder: string, text: string, ending = ".md"): Files =>
  Object.fromEntries(NAMES.map(([path]) => [`${folder}/${path}${ending}`, text]));

const TIME = "2025-05-16 10:00 Kyiv";

const CASES: readonly (readonly [string, Files])[] = [
  ["slugs", inRecaps((slug) => recapText({ time: TIME, slug }))],
  ["aliases", inRecaps((alias) => recapText({ time: TIME, aliases: `[${alias}]` }))],
  [
    "old addresses of events",
    Object.fromEntries(
      NUMBERED.map(([path, index]) => [
        `events/case-${index}.md`,
        fileText({ title: "The talks", "moved-from": `[${JSON.stringify(path)}]` }),
      ]),
    ),
  ],
  ["images", inRecaps((image) => recapText({ time: TIME, image, "image-alt": "A hall" }))],
  ["events", inRecaps((event) => recapText({ time: TIME, events: `[${event}]` }))],
  [
    "images in bodies",
    inRecaps((path) => recapText({ time: TIME }, `- ![A hall](<${path.slice(1, -1)}>)\n`)),
  ],
  [
    "ids of points",
    inRecaps((path) => recapText({ time: TIME }, `- They met. {#${path.slice(1, -1)}}\n`)),
  ],
  ["names of recaps", named("recaps", recapText({ time: TIME }))],
  ["names of events", named("events", fileText({ title: "The talks" }))],
  ["names of people", named("people", fileText({ name: "Anna Berg" }))],
  ["names of authors", named("authors", fileText({ name: "Night desk" }))],
  ["names of pages", named("pages", fileText({ title: "About" }))],
  [
    "names of images",
    {
      ...named("images", '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>', ".svg"),
      "pages/about.md": fileText(
        { title: "About" },
        NAMES.map(([path]) => `![A hall](/images/${encodeURIComponent(path)}.svg)`).join("\n\n"),
      ),
    },
  ],
];

/** A folder with content, and a canary beside what is built. */
function makeScratch(files: Files): string {
  const folder = makeFolder();
  fillFolder(join(folder, "content"), { ...USUAL, ...files });
  fillFolder(join(folder, "outside"), { "canary.txt": "a canary", "sub/canary.txt": "another" });
  fillFolder(folder, { "canary.txt": "a canary", canary: "a canary", elsewhere: "a canary" });
  symlinkSync("outside/canary.txt", join(folder, "linked-canary.txt"));
  return folder;
}

/** What lies in `folder` but for the site, the folder beside it and the ledger, each with what would show that it was written. */
function listOutside(folder: string, below = ""): readonly string[] {
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const name = join(below, entry.name);
    if (/^(?:site|\.site\.[^/]*|content\/published)$/.test(name)) return [];
    const file = join(folder, name);
    if (entry.isDirectory()) return [name, ...listOutside(folder, name)];
    const text = entry.isSymbolicLink() ? readlinkSync(file) : readFileSync(file, "utf8");
    return [`${name} ${lstatSync(file).ino} ${lstatSync(file).mtimeMs} ${text}`];
  });
}

function publish(
  folder: string,
  options: { readonly keepsLedger?: boolean } = {},
): Promise<Published> {
  return publishSite({
    ...options,
    projectFolder,
    contentFolder: join(folder, "content"),
    contentName: "content",
    outputFolder: join(folder, "site"),
    now: at("2030-01-01T00:00:00Z"),
    withDrafts: false,
    url: undefined,
    threads,
  });
}

test.each(CASES)("hostile %s lead no build to write outside its folder", async (_, files) => {
  const folder = makeScratch(files);
  // What is refused is taken out, until all that is not has been published.
  for (let run = 0; run < 8; run += 1) {
    const before = listOutside(folder);
    const published = await publish(folder);
    expect(listOutside(folder)).toEqual(before);
    if (published.kind !== "problems") return;
    for (const { file } of published.problems)
      if (file !== "content/site.yaml") rmSync(join(folder, file), { force: true });
  }
  throw new Error("nothing was ever published");
});

test("hostile redirects of the settings lead no build to write outside its folder", async () => {
  const folder = makeScratch({});
  const usual = siteText({ history: "false" });
  let paths = PATHS;
  // What is refused is taken out, until all that is not has been published.
  for (let run = 0; run < 8; run += 1) {
    const lines = paths.map((path) => `  - { from: ${JSON.stringify(path)}, to: /events/talks/ }`);
    const settings = [usual.trimEnd(), "redirects:", ...lines, ""].join("\n");
    fillFolder(join(folder, "content"), { "site.yaml": settings });
    const before = listOutside(folder);
    const published = await publish(folder);
    expect(listOutside(folder)).toEqual(before);
    if (published.kind !== "problems") return;
    const { problems } = published;
    const places = new Set(problems.map(({ line }) => settings.split("\n")[line - 1]));
    paths = paths.filter(
      (path, index) =>
        !places.has(lines[index]) && !problems.some(({ message }) => message.includes(path)),
    );
  }
  throw new Error("nothing was ever published");
});

test("hostile lines of the ledger lead no build to write outside its folder", async () => {
  // An address that the site does not have is refused, and with it the whole build.
  const lines = PATHS.filter((path) => !path.startsWith("/")).join("\n");
  const folder = makeScratch({ "published/recaps.txt": lines, "published/2025.txt": lines });
  const before = listOutside(folder);
  for (let run = 0; run < 2; run += 1) {
    expect(await publish(folder, { keepsLedger: true })).toMatchObject({ kind: "published" });
    expect(listOutside(folder)).toEqual(before);
  }
});

test("a build follows no link that somebody put into the published folder", async () => {
  const folder = makeScratch({});
  await publish(folder);
  const site = join(folder, "site");
  for (const [name, target] of [
    ["index.html", "../outside/canary.txt"],
    ["events", "../outside/sub"],
  ] as const) {
    rmSync(join(site, name), { recursive: true });
    symlinkSync(target, join(site, name));
  }
  const before = listOutside(folder);
  for (const title of ["Others", "Others again"]) {
    fillFolder(join(folder, "content"), { "events/talks.md": fileText({ title }) });
    const kept = listOutside(folder);
    await publish(folder).catch((error: unknown) => error);
    expect(listOutside(folder)).toEqual(kept);
  }
  expect(before.filter((line) => line.includes("canary"))).toEqual(
    listOutside(folder).filter((line) => line.includes("canary")),
  );
});
