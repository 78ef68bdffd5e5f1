// @ts-check
// Plain JavaScript, because it is asked before anything takes types away where Dateline is installed as a package.
import { join, sep } from "node:path";

const PACKAGES = `${sep}node_modules${sep}`;

/**
 * The folder, or with `parts` a place in it, of all that is kept between runs: `.cache/` of the project, or, where the project is
 * installed as a package, `node_modules/.cache/dateline/` of what it is installed in.
 * @param {string} projectFolder
 * @param {...string} parts
 * @returns {string}
 */
export function cacheFolder(projectFolder, ...parts) {
  const home = findHome(projectFolder);
  const folder =
    home === undefined ? join(projectFolder, ".cache") : join(home, PACKAGES, ".cache", "dateline");
  return join(folder, ...parts);
}

/**
 * The folder that the project is installed in as a package; `undefined` where it is no package.
 * @param {string} projectFolder
 * @returns {string | undefined}
 */
export function findHome(projectFolder) {
  const at = projectFolder.indexOf(PACKAGES);
  return at === -1 ? undefined : projectFolder.slice(0, at);
}
