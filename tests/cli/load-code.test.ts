import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { makeFolder } from "../build/temporary-folder.ts";
import { makeContent, recapText } from "./scratch.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** A copy of the project that no bundle was made of. */
function copyProject(): string {
  const folder = makeFolder();
  for (const part of ["src", "templates", "package.json", ".eleventy.ts"])
    cpSync(join(root, part), join(folder, part), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  return folder;
}

/** What `dateline` of the project in `folder` prints. */
function run(folder: string, ...args: readonly string[]): string {
  const command = [join(folder, "src/cli/dateline.js"), ...args];
  const { stdout, stderr } = spawnSync(process.execPath, command, { encoding: "utf8" });
  return stdout + stderr;
}

/** The folders of bundles of the project in `folder` that hold its own code. */
function listBundles(folder: string): readonly string[] {
  const bundles = join(folder, ".cache", "code");
  return readdirSync(bundles)
    .map((name) => join(bundles, name))
    .filter((path) => existsSync(join(path, "main.js")));
}

function edit(file: string, from: string, to: string): void {
  const text = readFileSync(file, "utf8");
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  writeFileSync(file, text.replace(from, to));
}

const DESCRIPTION = "Publishes Markdown recaps";

describe("a command", () => {
  it("runs from a bundle of exactly what the sources hold", () => {
    const folder = copyProject();
    expect(run(folder, "--help")).toContain(DESCRIPTION);
    const [bundle = "", ...others] = listBundles(folder);
    expect(others).toEqual([]);
    edit(join(bundle, "main.js"), DESCRIPTION, "Bundled");
    expect(run(folder, "--help")).toContain("Bundled");

    edit(join(folder, "src/cli/program.ts"), DESCRIPTION, "Edited");
    expect(run(folder, "--help")).toContain("Edited");
    expect(listBundles(folder)).toHaveLength(2);
    edit(join(folder, "src/cli/program.ts"), "Edited", DESCRIPTION);
    expect(run(folder, "--help")).toContain("Bundled");
  }, 240_000);

  it("tells a bug by its place in the sources", () => {
    const folder = copyProject();
    edit(
      join(folder, "src/cli/check-command.ts"),
      "export async function runCheck(",
      "export async function runCheck(..._: unknown[]) { throw new Error('broken'); }\nexport async function unused(",
    );
    const [shown, hidden] = [run(folder, "check"), listBundles(folder)];
    expect(hidden).toHaveLength(1);
    expect(shown).toMatch(/broken\n.*runCheck \(\S+\/src\/cli\/check-command\.ts:\d+:\d+\)/);
  }, 240_000);

  it("runs from the sources where no bundle can be made", () => {
    const folder = copyProject();
    mkdirSync(join(folder, ".cache"));
    writeFileSync(join(folder, ".cache/code"), "no folder");
    expect(run(folder, "--help")).toContain(DESCRIPTION);
    expect(readFileSync(join(folder, ".cache/code"), "utf8")).toBe("no folder");
  });

  it("runs from the sources where nothing tells what is installed", () => {
    const folder = copyProject();
    rmSync(join(folder, "node_modules"));
    mkdirSync(join(folder, "node_modules"));
    for (const name of readdirSync(join(root, "node_modules")))
      if (name !== ".package-lock.json")
        symlinkSync(join(root, "node_modules", name), join(folder, "node_modules", name));
    expect(run(folder, "--help")).toContain(DESCRIPTION);
    expect(existsSync(join(folder, ".cache/code"))).toBe(false);
  });

  it("deletes bundles that were not used for days, and what a killed process left", () => {
    const folder = copyProject();
    const bundles = join(folder, ".cache", "code");
    const left = [join(bundles, "old"), join(bundles, "older.123")];
    for (const path of [...left, join(bundles, "young")]) mkdirSync(path, { recursive: true });
    const fourDaysAgo = Date.now() / 1000 - 4 * 86_400;
    for (const path of left) utimesSync(path, fourDaysAgo, fourDaysAgo);
    run(folder, "--help");
    expect(left.filter((path) => existsSync(path))).toEqual([]);
    expect(existsSync(join(bundles, "young"))).toBe(true);
    expect(listBundles(folder)).toHaveLength(1);
  }, 240_000);
});

it("a site is the same from the bundle and from the sources, with the digest of its code and all fingerprints", () => {
  const folder = copyProject();
  const { content } = makeContent({
    "recaps/a.md": recapText("title: First words\ntime: 2025-01-15 22:27 Kyiv"),
  });
  const build = (output: string, ...more: readonly string[]): string =>
    run(
      folder,
      "build",
      "--content",
      content,
      "--output",
      output,
      "--now=2025-02-01T00:00Z",
      ...more,
    );
  const output = join(folder, "_site");
  expect(build(output)).toMatch(/^built/);
  const bundled = readFileSync(join(output, "build.json"), "utf8");
  expect(listBundles(folder)).toHaveLength(1);

  rmSync(join(folder, ".cache/code"), { recursive: true });
  writeFileSync(join(folder, ".cache/code"), "no folder");
  expect(build(output, "--explain")).toContain("0 files changed");
  const clean = join(folder, "clean");
  build(clean, "--clean");
  expect(readFileSync(join(clean, "build.json"), "utf8")).toBe(bundled);
}, 240_000);

it("two commands that start at once both run, and leave one bundle", () => {
  const folder = copyProject();
  const script = `"${process.execPath}" src/cli/dateline.js --help`;
  const { stdout } = spawnSync("sh", ["-c", `${script} & ${script} & wait`], {
    cwd: folder,
    encoding: "utf8",
  });
  expect(stdout.split(DESCRIPTION)).toHaveLength(3);
  expect(listBundles(folder)).toHaveLength(1);
  expect(readdirSync(join(folder, ".cache/code"))).toHaveLength(3);
}, 240_000);
