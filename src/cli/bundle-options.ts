import type { BuildOptions } from "esbuild";
import { pathToFileURL } from "node:url";

/** How both the project’s own code and packages are bundled. */
export const BUNDLE_OPTIONS = {
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: `node${process.versions.node}`,
  // As Node resolves by itself.
  conditions: ["module-sync"],
  entryNames: "[name]",
  chunkNames: "[name]-[hash]",
  keepNames: false,
  minifyWhitespace: true,
  legalComments: "none",
  // What is configured for the type checker is not asked: no setting of it changes what the sources do.
  tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
  define: { "import.meta.url": "MODULE_URL" },
  logLevel: "silent",
} as const satisfies BuildOptions;

/** The code of the module `file` in a bundle, where it must still be told that it is in `file`. */
export function keepAddress(code: string, file: string): string {
  if (!code.includes("import.meta.url")) return code;
  return `const MODULE_URL = ${JSON.stringify(pathToFileURL(file).href)}; ${code}`;
}

/** Where the bundle of the package that is imported as `specifier` is in the folder of bundled packages. */
export function packageEntry(specifier: string): string {
  return specifier.replaceAll(/\W+/g, "-").replace(/^-/, "");
}
