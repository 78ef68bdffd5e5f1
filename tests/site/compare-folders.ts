import { hash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** A file as it lies on the disk: the SHA-256 of its bytes, and when it was last written, in nanoseconds. */
export interface FileOnDisk {
  readonly digest: string;
  readonly writtenAt: bigint;
}

/** Everything below a folder by its path there. */
export type FolderOnDisk = ReadonlyMap<string, FileOnDisk>;

/** The files of `folder`, and its folders, whose names end with a slash and whose times do not count. */
export function readFolderOnDisk(folder: string): FolderOnDisk {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries.map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const name = file.slice(folder.length + 1);
      if (entry.isDirectory()) return [`${name}/`, { digest: "", writtenAt: 0n }];
      const writtenAt = statSync(file, { bigint: true }).mtimeNs;
      return [name, { digest: hash("sha256", readFileSync(file)), writtenAt }];
    }),
  );
}

/** The files that `found` lacks, has beside those of `expected`, or has with other bytes, each with which of these it is. */
export function listDifferences(found: FolderOnDisk, expected: FolderOnDisk): readonly string[] {
  const names = [...new Set([...expected.keys(), ...found.keys()])].toSorted();
  return names.flatMap((name) => {
    const [own, other] = [found.get(name), expected.get(name)];
    if (own === undefined) return [`${name} is missing`];
    if (other === undefined) return [`${name} should be gone`];
    return own.digest === other.digest ? [] : [`${name} is stale`];
  });
}

/** The files that have been written between `before` and `after` though their bytes are the same. */
export function listRewritten(before: FolderOnDisk, after: FolderOnDisk): readonly string[] {
  return [...after].flatMap(([name, { digest, writtenAt }]) => {
    const old = before.get(name);
    const isSame = old?.digest === digest;
    return isSame && old.writtenAt !== writtenAt ? [`${name} was written again`] : [];
  });
}
