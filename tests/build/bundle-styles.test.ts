import { spawnSync } from "node:child_process";
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { bundleStyles } from "../../src/build/bundle-styles.ts";
import { makeFolder } from "./temporary-folder.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const styles = join(root, "templates", "styles");

/** A project folder with nothing in it but a copy of the style sheets. */
function makeProject(): string {
  const project = makeFolder();
  cpSync(styles, join(project, "templates", "styles"), { recursive: true });
  return project;
}

describe("bundleStyles", () => {
  it("puts every part into one text that imports nothing", () => {
    const css = bundleStyles(makeProject(), "site.css");
    expect(css).not.toContain("@import");
    for (const rule of [".masthead", ".figures", ".headline", ".permalink", ".year-days"])
      expect(css).toContain(rule);
  });

  it("imports every part that there is, but for the style sheet of the search page", () => {
    const entry = readFileSync(join(styles, "site.css"), "utf8");
    const parts = readdirSync(styles).filter((name) => !["site.css", "search.css"].includes(name));
    const imported = [...entry.matchAll(/@import "([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(imported)).toEqual(new Set(parts));
    expect(imported).toHaveLength(parts.length);
  });

  it("writes light and dark in what browsers without light-dark() know", () => {
    const css = bundleStyles(makeProject(), "site.css");
    expect(css).not.toContain("light-dark(");
    expect(css).toMatch(/@media \(prefers-color-scheme:\s*dark\)/);
  });

  it("keeps the reader’s own wishes: contrast, forced colours, reduced motion, paper", () => {
    const css = bundleStyles(makeProject(), "site.css");
    for (const query of ["prefers-contrast:", "forced-colors:", "prefers-reduced-motion:", "print"])
      expect(css).toContain(query);
  });

  it("gives what it has kept while no part changes, and a new text when one does", () => {
    const project = makeProject();
    const first = bundleStyles(project, "site.css");
    const cache = join(project, ".cache", "styles");
    const [name = ""] = readdirSync(cache);
    writeFileSync(join(cache, name), "kept{}");
    expect(bundleStyles(project, "site.css")).toBe("kept{}");
    writeFileSync(join(project, "templates", "styles", "print.css"), ".new{color:red}");
    expect(bundleStyles(project, "site.css")).toContain(".new{color:red}");
    expect(readdirSync(cache)).toHaveLength(2);
    expect(first).not.toContain(".new{color:red}");
  });

  it("loads lightningcss only when a part has changed", () => {
    const project = makeProject();
    const module = new URL("../../src/build/bundle-styles.ts", import.meta.url).href;
    const code = `
      const { createRequire } = await import("node:module");
      const { bundleStyles } = await import(${JSON.stringify(module)});
      bundleStyles(${JSON.stringify(project)}, "site.css");
      const loaded = Object.keys(createRequire(import.meta.url).cache);
      process.stdout.write(String(loaded.some((file) => file.includes("lightningcss"))));`;
    const run = (): string =>
      spawnSync(process.execPath, ["--input-type=module", "--eval", code], { encoding: "utf8" })
        .stdout;
    expect([run(), run()]).toEqual(["true", "false"]);
    expect(existsSync(join(project, ".cache", "styles"))).toBe(true);
  });
});
