import { build, type Plugin } from "esbuild";
import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { BUNDLE_OPTIONS, keepAddress, packageEntry } from "./bundle-options.ts";
import { BUNDLED_PACKAGES } from "./bundle-packages.ts";
import type { BundlePlace } from "./locate-bundle.ts";

const PARTS = [
  "src/cli/main.ts",
  "src/cli/preview-thread.ts",
  "src/build/thread/build-thread.ts",
] as const;

/** Bundles the project’s own code into `folder`, an entry for each of its parts that run by themselves. */
export async function bundleCode(folder: string, place: BundlePlace): Promise<void> {
  await build({
    ...BUNDLE_OPTIONS,
    absWorkingDir: place.projectFolder,
    entryPoints: [...PARTS],
    outdir: folder,
    jsx: "automatic",
    jsxImportSource: "preact",
    sourcemap: "linked",
    sourcesContent: false,
    define: { ...BUNDLE_OPTIONS.define, BUNDLED_CODE: JSON.stringify(place.digest) },
    banner: { js: "const BUNDLE_URL = import.meta.url;" },
    plugins: [packagesFrom(basename(place.packages)), sourcesOf(place)],
  });
}

/** Imports the bundled packages from `folder` beside the bundle, and all others from where they are installed. */
function packagesFrom(folder: string): Plugin {
  return {
    name: "packages",
    setup: (bundler) => {
      bundler.onResolve({ filter: /^[^./]/ }, ({ path, kind }) => {
        if (kind === "entry-point") return undefined;
        const isBundled = BUNDLED_PACKAGES.includes(path);
        const address = isBundled ? `../${folder}/${packageEntry(path)}.js` : path;
        return { path: address, external: true };
      });
    },
  };
}

/** Bundles only what the digest was taken of: a file that has been changed since ends it. */
function sourcesOf({ projectFolder, packages, sources }: BundlePlace): Plugin {
  return {
    name: "sources",
    setup: (bundler) => {
      bundler.onLoad({ filter: /./ }, ({ path }) => {
        const bytes = readFileSync(path);
        if (hash("sha256", bytes) !== sources.get(relative(projectFolder, path)))
          throw new Error(`${path} has been changed meanwhile.`);
        const code = leadToPackages(leadToParts(bytes.toString()), packages);
        return { contents: keepAddress(code, path), loader: path.endsWith("x") ? "tsx" : "ts" };
      });
    },
  };
}

/** The addresses of parts that `code` begins as threads: those in the bundle. All others stay those of the sources. */
function leadToParts(code: string): string {
  return code.replaceAll(/new URL\("([\w-]+)\.ts", import\.meta\.url\)/g, (address, name) => {
    const isPart = PARTS.some((part) => basename(part) === `${name}.ts`);
    return isPart ? `new URL("${name}.js", BUNDLE_URL)` : address;
  });
}

/** Bundled packages that `code` requires, which a bundler leaves alone where `require` is made by `createRequire`. */
function leadToPackages(code: string, folder: string): string {
  return code.replaceAll(
    /(require\(|createRequire\(import\.meta\.url\)\(\s*)"([^"]+)"/g,
    (call: string, start: string, specifier: string) => {
      if (!BUNDLED_PACKAGES.includes(specifier)) return call;
      return `${start}${JSON.stringify(join(folder, `${packageEntry(specifier)}.js`))}`;
    },
  );
}
