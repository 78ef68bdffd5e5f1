import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { cacheFolder } from "./cache-folder.js";
import { hashOf } from "./hash-of.ts";
import { packageVersion } from "./installed-package.ts";
import { writeWhole } from "./write-whole.ts";

// Browsers of the last five years, as lightningcss numbers them: the major version in the third byte.
const TARGETS = {
  chrome: 96 << 16,
  edge: 96 << 16,
  firefox: 94 << 16,
  ios_saf: 15 << 16,
  safari: 15 << 16,
  samsung: 16 << 16,
} as const;

/**
 * A style sheet from `templates/styles/`, `site.css` of all pages or another: one text with all that it imports, minified, with what older browsers lack written in what they
 * know. Kept in `.cache/styles/` under the hash of the parts, so that lightningcss is loaded only when one has changed.
 */
export function bundleStyles(projectFolder: string, name: string): string {
  const folder = join(projectFolder, "templates", "styles");
  const names = readdirSync(folder).filter((part) => part.endsWith(".css"));
  const parts = names.toSorted().map((part) => [part, readFileSync(join(folder, part), "utf8")]);
  const key = hashOf([packageVersion("lightningcss"), TARGETS, name, parts]);
  const kept = cacheFolder(projectFolder, "styles", `${key}.css`);
  try {
    return readFileSync(kept, "utf8");
  } catch {
    const css = bundle(join(folder, name));
    writeWhole(kept, css);
    return css;
  }
}

function bundle(filename: string): string {
  const lightning = createRequire(import.meta.url)("lightningcss") as typeof import("lightningcss");
  const { code } = lightning.bundle({ filename, minify: true, targets: TARGETS });
  return new TextDecoder().decode(code);
}
