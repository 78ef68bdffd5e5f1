import { createRequire } from "node:module";

/** How every script for browsers is made, whatever it is made of. */
export const SCRIPT_OPTIONS = {
  bundle: true,
  minify: true,
  write: false,
  format: "esm",
  platform: "browser",
  legalComments: "none",
  logLevel: "silent",
  // What is configured for the type checker is not asked.
  tsconfigRaw: {},
} as const;

/** A script of one file, minified, and the files that it is made of, from the project’s folder on. */
export interface BundledScript {
  readonly text: string;
  readonly sources: readonly string[];
}

/** The script that begins at the file `entry` of the project, for the browsers of `target`. Throws where it cannot be made. */
export function bundleScript(
  projectFolder: string,
  entry: string,
  target: readonly string[],
): BundledScript {
  // Loaded only where something is to be made.
  const { buildSync } = createRequire(import.meta.url)("esbuild") as typeof import("esbuild");
  const { outputFiles, metafile } = buildSync({
    ...SCRIPT_OPTIONS,
    target: [...target],
    absWorkingDir: projectFolder,
    entryPoints: [entry],
    metafile: true,
  });
  return {
    text: outputFiles.map(({ text }) => text).join(""),
    sources: Object.keys(metafile.inputs),
  };
}
