/** The number of the version that a site of `siteVersion` says it is. */
export const VERSION_FILE = "version.txt";

/**
 * The files of a site of some `size` files, each of which names the version. Even and odd versions have some files that the
 * other has not, and a path that is a file in one and a folder in the other.
 */
export function siteVersion(version: number, size: number): Readonly<Record<string, string>> {
  const kind = version % 2 === 0 ? "even" : "odd";
  const shared = Array.from({ length: size }, (_, at) => `shared/${at % 7}/${at}/index.html`);
  const own = Array.from(
    { length: Math.ceil(size / 4) },
    (_, at) => `${kind}/${at % 3}/${at}/index.html`,
  );
  const changeling = kind === "even" ? "shared/changeling" : "shared/changeling/index.html";
  const paths = [VERSION_FILE, "index.html", "404.html", changeling, ...shared, ...own];
  return Object.fromEntries([
    ...paths.map((path) => [path, `${version}`]),
    ["always/the/same.css", "p{}"],
  ]);
}

/** The paths that `siteVersion` has in the version before and not in this one. */
export function removedBy(version: number, size: number): readonly string[] {
  const now = siteVersion(version, size);
  return Object.keys(siteVersion(version - 1, size)).filter((path) => now[path] === undefined);
}
