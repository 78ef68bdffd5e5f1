import { spawnSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { bundleScripts } from "../../src/build/bundle-scripts.ts";
import { makeFolder } from "./temporary-folder.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const FOLDERS = ["templates/scripts", "src/time", "src/words"];

/** A project folder with nothing in it but copies of what scripts may be made of. */
function makeProject(): string {
  const project = makeFolder();
  for (const folder of FOLDERS)
    cpSync(join(root, folder), join(project, folder), { recursive: true });
  return project;
}

describe("bundleScripts", () => {
  it("puts each script into one text that imports nothing and holds no words", () => {
    for (const code of Object.values(bundleScripts(makeProject()))) {
      expect(code.length).toBeGreaterThan(100);
      expect(code).not.toMatch(/\bimport\s*["{(]|\bfrom\s*"|new point|Kyiv/);
      expect(code).not.toMatch(/https?:/);
    }
  });

  it("gives what it has kept while no part changes, and a new text when one does", () => {
    const project = makeProject();
    const first = bundleScripts(project);
    const cache = join(project, ".cache", "scripts");
    const [name = ""] = readdirSync(cache);
    writeFileSync(join(cache, name), JSON.stringify({ ...first, site: "kept" }));
    expect(bundleScripts(project).site).toBe("kept");
    const file = join(project, "templates", "scripts", "back-off.ts");
    writeFileSync(file, readFileSync(file, "utf8").replace("15 *", "16 *"));
    expect(bundleScripts(project).site).not.toBe("kept");
    expect(readdirSync(cache)).toHaveLength(2);
  });

  it("makes a script of nothing whose change it would not see", () => {
    const project = makeProject();
    writeFileSync(join(project, "src", "words", "word.ts"), "export const word = 1;\n");
    const file = join(project, "templates", "scripts", "site.ts");
    writeFileSync(
      file,
      'import { word } from "../../src/words/word.ts";\nself.name = `${word}`;\n',
    );
    expect(() => bundleScripts(project)).toThrow("A script is made of src/words/word.ts too.");
  });

  it("loads esbuild only when a part has changed", () => {
    const project = makeProject();
    const module = new URL("../../src/build/bundle-scripts.ts", import.meta.url).href;
    const code = `
      const { createRequire } = await import("node:module");
      const { bundleScripts } = await import(${JSON.stringify(module)});
      bundleScripts(${JSON.stringify(project)});
      const loaded = Object.keys(createRequire(import.meta.url).cache);
      process.stdout.write(String(loaded.some((file) => file.includes("esbuild"))));`;
    const run = (): string =>
      spawnSync(process.execPath, ["--input-type=module", "--eval", code], { encoding: "utf8" })
        .stdout;
    expect([run(), run()]).toEqual(["true", "false"]);
  });
});
