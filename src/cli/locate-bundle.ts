import { hash } from "node:crypto";
import { existsSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { cacheFolder } from "../build/cache-folder.js";
import { digestList, listCode, type CodeDigest } from "../build/code-digest.ts";
import { readStampedHashes } from "./stamped-hashes.ts";

/** The project’s own code as it is now, and where its bundle belongs. */
export interface BundlePlace {
  readonly projectFolder: string;
  /** What `hashCode` gives of each file of the code, by its path in the project. */
  readonly sources: ReadonlyMap<string, string>;
  readonly digest: CodeDigest;
  /** The folder of the bundle of the packages: of others where other packages are installed. */
  readonly packages: string;
  /** The folder of the bundle of the code: another for any other code or packages. */
  readonly code: string;
}

// What decides how packages are bundled.
const PACKAGE_BUNDLER = join("src", "cli", "bundle-packages.ts");

/** The folder of all bundles of the project. */
export function bundlesFolder(projectFolder: string): string {
  return cacheFolder(projectFolder, "code");
}

/** Where the bundle of the code belongs, made or not; `undefined` where nothing tells which packages are installed. */
export function locateBundle(projectFolder: string): BundlePlace | undefined {
  const list = findList(projectFolder);
  if (list === undefined) return undefined;
  const folder = bundlesFolder(projectFolder);
  const names = [...listCode(projectFolder), relative(projectFolder, list)];
  const hashes = readStampedHashes(projectFolder, names, join(folder, "stamps.json"));
  const own = hashes.slice(0, -1);
  const sources = new Map(own);
  const digest = digestList(own);
  // The addresses of modules are in the bundle, so it is of no use elsewhere.
  const from = [process.version, projectFolder, hashes.at(-1), sources.get(PACKAGE_BUNDLER)];
  const packages = hash("sha256", JSON.stringify(from));
  const code = hash("sha256", JSON.stringify([packages, digest.all]));
  return {
    projectFolder,
    sources,
    digest,
    packages: join(folder, packages),
    code: join(folder, code),
  };
}

/** The list that npm keeps of what it has installed where the packages of `folder` are looked for. */
function findList(folder: string): string | undefined {
  const list = join(folder, "node_modules", ".package-lock.json");
  if (existsSync(list)) return list;
  const above = dirname(folder);
  return above === folder ? undefined : findList(above);
}
