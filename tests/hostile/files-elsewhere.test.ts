import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openArchive } from "../../src/build/archive/open-archive.ts";
import { openStore } from "../../src/build/archive/open-store.ts";
import { readArchive } from "../../src/build/archive/read-archive.ts";
import { prepareSite } from "../../src/build/prepare-site.ts";
import { toInstant } from "../../src/time/instant.ts";
import { fileText, recapText, siteText } from "./desk.ts";

const CANARY = "the words of a file outside";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-"));
  write("outside/canary.md", recapText({ title: CANARY }));
  write("outside/canary.jpg", CANARY);
  write("content/site.yaml", siteText());
  write("content/events/talks.md", fileText({ title: "The talks" }));
  write("content/recaps/2025-05-15-2227-meeting.md", recapText());
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

/** Makes of the file `name` of the content a link to `target`. */
function link(name: string, target: string): void {
  mkdirSync(dirname(join(folder, "content", name)), { recursive: true });
  symlinkSync(target, join(folder, "content", name));
}

function check(): ReturnType<typeof prepareSite> {
  return prepareSite({
    contentFolder: join(folder, "content"),
    contentName: "content",
    projectFolder: folder,
    now: toInstant(Date.parse("2030-01-01T00:00:00Z")),
    withDrafts: false,
    url: undefined,
  });
}

describe.each([
  ["a recap", "recaps/2025-05-16-1000-linked.md", "../../outside/canary.md"],
  ["a recap by its whole path", "recaps/2025-05-16-1000-linked.md", "/etc/hostname"],
  ["an image", "images/palace.jpg", "../../outside/canary.jpg"],
  ["a folder of recaps", "recaps/2026", "../../outside"],
  ["a folder of images", "images", "../outside"],
  ["a folder around it", "recaps/around", "../.."],
  ["itself", "recaps/itself.md", "itself.md"],
  ["nothing", "recaps/nothing.md", "../../outside/nothing.md"],
  ["a file beside it", "recaps/2025-05-16-1000-linked.md", "2025-05-15-2227-meeting.md"],
])("a link in the content to %s", (_, name, target) => {
  test("is a problem, and what it leads to is not read", () => {
    link(name, target);
    const { problems, content } = check();
    expect(problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      `content/${name} symbolic-link`,
    ]);
    expect(
      JSON.stringify(content.map(({ bytes }) => new TextDecoder().decode(bytes))),
    ).not.toContain(CANARY);
  });

  test("is a problem of a build too, whatever was known of the file", async () => {
    const store = openStore(join(folder, "store"), "1");
    const request = { contentFolder: join(folder, "content"), contentName: "content", store };
    link(name, target);
    for (let run = 0; run < 2; run += 1) {
      const archive = await readArchive(openArchive(request), () => Promise.resolve());
      expect(archive.problems.map(({ rule }) => rule)).toContain("symbolic-link");
    }
    expect(JSON.stringify(readdirSync(folder))).not.toContain(CANARY);
  });
});

test("an image that leads out of the content folder by its address is not read", () => {
  const ways = [
    "../outside/canary.jpg",
    "/../outside/canary.jpg",
    "%2e%2e/%2e%2e/outside/canary.jpg",
    "..%2f..%2foutside/canary.jpg",
    "/images/../../outside/canary.jpg",
    "/images/%2e%2e/%2e%2e/outside/canary.jpg",
    join(folder, "outside/canary.jpg"),
  ];
  for (const [index, way] of ways.entries())
    write(
      `content/recaps/2025-05-16-100${index}-a.md`,
      recapText({ time: `2025-05-16 10:0${index} Kyiv`, slug: `a-${index}` }, `- ![a](${way})\n`),
    );
  const { problems, site } = check();
  expect(problems.map(({ rule }) => rule)).toEqual(ways.map(() => "missing-image"));
  expect(site?.images).toEqual([]);
  expect(readFileSync(join(folder, "outside/canary.jpg"), "utf8")).toBe(CANARY);
});
