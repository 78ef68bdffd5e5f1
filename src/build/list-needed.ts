interface LockedPackage {
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

/** What npm notes in `package-lock.json`, of which only this is read. */
export interface PackageLock {
  readonly packages?: Readonly<Record<string, LockedPackage>>;
}

/**
 * The packages that the one at `place` in `lock` needs, and those that they need, as `name@version` in the order of their names:
 * the same wherever it is installed, and whatever else is.
 */
export function listNeeded({ packages = {} }: PackageLock, place: string): readonly string[] {
  const places = new Set([place]);
  for (const from of places) {
    for (const name of listNames(packages[from] ?? {})) {
      const found = findPlace(packages, from, name);
      if (found !== undefined) places.add(found);
    }
  }
  places.delete(place);
  const needed = [...places].map(
    (each) => `${each.slice(each.lastIndexOf(FOLDER) + FOLDER.length)}@${packages[each]?.version}`,
  );
  return [...new Set(needed)].toSorted();
}

function listNames(one: LockedPackage): readonly string[] {
  const { dependencies, optionalDependencies, peerDependencies, peerDependenciesMeta } = one;
  // Whether npm installs one that need not be there depends on what else it installs.
  const peers = Object.keys(peerDependencies ?? {}).filter(
    (name) => peerDependenciesMeta?.[name]?.optional !== true,
  );
  return [...Object.keys({ ...dependencies, ...optionalDependencies }), ...peers];
}

const FOLDER = "node_modules/";

/** Where the package at `from` finds the package `name`, as Node looks for it: in its own folder, then in those around it. */
function findPlace(
  packages: Readonly<Record<string, LockedPackage>>,
  from: string,
  name: string,
): string | undefined {
  const place = `${from === "" ? "" : `${from}/`}${FOLDER}${name}`;
  if (packages[place] !== undefined) return place;
  if (from === "") return undefined;
  return findPlace(packages, from.slice(0, Math.max(0, from.lastIndexOf(FOLDER) - 1)), name);
}
