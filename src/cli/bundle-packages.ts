import { build, type Plugin } from "esbuild";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { BUNDLE_OPTIONS, keepAddress, packageEntry } from "./bundle-options.ts";

/**
 * What the code imports of packages that are ES modules of many files, or are needed at every start. Others are loaded from where they are installed:
 * those with parts that are no JavaScript, and those in CommonJS, whose exports only Node can tell.
 */
export const BUNDLED_PACKAGES: readonly string[] = [
  "@11ty/eleventy",
  "@babel/code-frame",
  "@clack/prompts",
  "chokidar",
  "commander",
  "d3-geo",
  "date-fns-tz",
  "date-fns/locale/en-GB",
  "diff",
  "image-size",
  "js-yaml",
  "luxon",
  "markdown-it",
  "markdown-it-footnote",
  "preact",
  "preact-render-to-string",
  "preact/jsx-runtime",
  "zod",
];

// What CommonJS modules in the bundle ask Node itself for.
const REQUIRE = `import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);`;

/** Bundles packages into `folder`, an entry for each of `BUNDLED_PACKAGES`. */
export async function bundlePackages(folder: string, projectFolder: string): Promise<void> {
  const entryPoints = BUNDLED_PACKAGES.map((specifier) => ({
    in: fileURLToPath(import.meta.resolve(specifier)),
    out: packageEntry(specifier),
  }));
  await build({
    ...BUNDLE_OPTIONS,
    absWorkingDir: projectFolder,
    entryPoints,
    outdir: folder,
    // Eleventy has it for previews of its own; it is not made for bundling.
    external: ["@11ty/eleventy-dev-server"],
    banner: { js: REQUIRE },
    plugins: [addresses],
  });
}

/** Lets modules that load others by their own address, as Eleventy does, find them. */
const addresses: Plugin = {
  name: "addresses",
  setup: (bundler) => {
    bundler.onLoad({ filter: /\.m?js$/ }, ({ path }) => ({
      contents: keepAddress(readFileSync(path, "utf8"), path),
    }));
  },
};
