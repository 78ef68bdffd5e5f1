import { spawn, spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it, onTestFinished } from "vitest";
import type { PackageLock } from "../../src/build/list-needed.ts";
import { listDifferences, readFolderOnDisk } from "../site/compare-folders.ts";
import { makeContent, recapText } from "./scratch.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const INSTALLED = "node_modules/dateline";

function copyCode(to: string): string {
  for (const part of ["src", "templates", "package.json", ".eleventy.ts"])
    cpSync(join(root, part), join(to, part), { recursive: true });
  return to;
}

/** A repository with content alone, in which Dateline is installed as npm would; beside it a clone of Dateline. */
function makeNewsroom(): { readonly newsroom: string; readonly clone: string } {
  const { folder: newsroom } = makeContent({
    "recaps/a.md": recapText("title: First words\ntime: 2025-01-15 22:27 Kyiv"),
  });
  mkdirSync(join(newsroom, "node_modules"));
  for (const name of readdirSync(join(root, "node_modules")))
    if (name !== ".cache")
      symlinkSync(join(root, "node_modules", name), join(newsroom, "node_modules", name));
  copyCode(join(newsroom, INSTALLED));
  const text = readFileSync(join(root, "package-lock.json"), "utf8");
  const { packages = {} } = JSON.parse(text) as PackageLock;
  const { "": own = {}, ...others } = packages;
  const installed = { "": { dependencies: { dateline: "1" } }, [INSTALLED]: own, ...others };
  writeFileSync(join(newsroom, "package-lock.json"), JSON.stringify({ packages: installed }));

  const clone = copyCode(join(newsroom, "clone"));
  symlinkSync(join(root, "node_modules"), join(clone, "node_modules"));
  writeFileSync(join(clone, "package-lock.json"), text);
  return { newsroom, clone };
}

/** What `dateline` of the project in `code` prints where it is called in `newsroom`. */
function run(newsroom: string, code: string, args: readonly string[]): string {
  const command = [join(newsroom, code, "src/cli/dateline.js"), ...args];
  const { stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: newsroom,
    encoding: "utf8",
  });
  return stdout + stderr;
}

it("a site is the same from a clone and where Dateline is a package of the content’s repository, by its bundle and by its sources", () => {
  const { newsroom } = makeNewsroom();
  const build = ["build", "--now=2025-02-01T00:00Z", "--output"];
  expect(run(newsroom, "clone", [...build, "by-clone"])).toMatch(/^built/);
  expect(run(newsroom, INSTALLED, [...build, "by-package"])).toMatch(/^built/);
  expect(run(newsroom, INSTALLED, [...build, "by-sources", "--clean"])).toMatch(/^built/);

  const expected = readFolderOnDisk(join(newsroom, "by-clone"));
  expect(expected.size).toBeGreaterThan(20);
  for (const name of ["by-package", "by-sources"])
    expect(listDifferences(readFolderOnDisk(join(newsroom, name)), expected)).toEqual([]);
  expect(existsSync(join(newsroom, INSTALLED, ".cache"))).toBe(false);
  expect(readdirSync(join(newsroom, "node_modules/.cache/dateline"))).toContain("code");
  expect(run(newsroom, INSTALLED, ["check"])).toContain("no problems");
}, 240_000);

it("a preview runs where Dateline is a package", async () => {
  const { newsroom } = makeNewsroom();
  const command = [join(newsroom, INSTALLED, "src/cli/dateline.js"), "start", "--port", "0"];
  const preview = spawn(process.execPath, command, { cwd: newsroom });
  onTestFinished(() => void preview.kill());
  let told = "";
  for (const stream of [preview.stdout, preview.stderr])
    stream.on("data", (part: Buffer) => void (told += part.toString()));
  await expect.poll(() => told, { timeout: 120_000 }).toMatch(/built \d+ pages[^]*preview at/);
}, 240_000);
