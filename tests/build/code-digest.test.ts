import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { digestCode, nameRun } from "../../src/build/code-digest.ts";
import { fillFolder, makeFolder } from "./temporary-folder.ts";

const CODE = {
  "package.json": "{}",
  "package-lock.json": "{}",
  ".eleventy.ts": "",
  "src/content/a.ts": "content",
  "src/build/b.ts": "build",
  "src/build/archive/c.ts": "archive",
  "templates/page.tsx": "page",
  "templates/styles/page.css": "p{}",
  "readme.md": "words",
};

const LOCK = JSON.stringify({
  packages: { "": { dependencies: { a: "1" } }, "node_modules/a": { version: "1" } },
});

/** Which of the digests of `CODE` change where `files` are written too. */
function changesWith(files: Readonly<Record<string, string>>): readonly string[] {
  const folder = makeFolder();
  fillFolder(folder, CODE);
  const before = digestCode(folder);
  fillFolder(folder, files);
  const after = digestCode(folder);
  return (["all", "parsing"] as const).filter((key) => before[key] !== after[key]);
}

describe("digestCode", () => {
  it.each([
    ["what parses content", { "src/content/a.ts": "x" }, ["all", "parsing"]],
    ["what keeps it", { "src/build/archive/c.ts": "x" }, ["all", "parsing"]],
    ["what is installed", { "package-lock.json": LOCK }, ["all", "parsing"]],
    ["a new file", { "src/time/new.ts": "" }, ["all", "parsing"]],
    ["what builds", { "src/build/b.ts": "x" }, ["all"]],
    ["a template", { "templates/page.tsx": "x" }, ["all"]],
    ["a style", { "templates/styles/page.css": "x" }, ["all"]],
    ["the configuration of Eleventy", { ".eleventy.ts": "x" }, ["all"]],
    ["what is no code", { "readme.md": "x", "src/notes.txt": "x" }, []],
    ["the same code again", CODE, []],
  ])("changes with %s", (_, files, changed) => {
    expect(changesWith(files)).toEqual(changed);
  });

  it("is the same wherever the project lies", () => {
    const [one, two] = [makeFolder(), makeFolder()];
    for (const folder of [one, two]) fillFolder(folder, CODE);
    expect(digestCode(`${two}/`)).toEqual(digestCode(one));
  });

  it("changes where a file has another name", () => {
    const [one, two] = [makeFolder(), makeFolder()];
    const { "src/content/a.ts": text, ...others } = CODE;
    fillFolder(one, CODE);
    fillFolder(two, { ...others, "src/content/z.ts": text });
    expect(digestCode(two).parsing).not.toBe(digestCode(one).parsing);
  });

  it("can be taken of an installed project, which has no list of its own packages", () => {
    const { "package-lock.json": _, ...others } = CODE;
    const folder = makeFolder();
    fillFolder(folder, others);
    const before = digestCode(folder);
    writeFileSync(join(folder, "package.json"), '{ "version": "2" }');
    expect(digestCode(folder).parsing).not.toBe(before.parsing);
  });

  it("can be taken of this project", () => {
    const { all, parsing } = digestCode(fileURLToPath(new URL("../..", import.meta.url)));
    for (const digest of [all, parsing]) expect(digest).toMatch(/^[0-9a-f]{64}$/);
    expect(all).not.toBe(parsing);
  });
});

it("nameRun names the code, and what Node brings along", () => {
  const { node, tz = "", icu = "" } = process.versions;
  for (const part of ["c0de", node, tz, icu]) expect(nameRun("c0de")).toContain(part);
  expect(nameRun("c0de")).not.toBe(nameRun("c0ff"));
});
