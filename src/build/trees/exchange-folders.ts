import { createRequire } from "node:module";

/** Makes two folders change places in one step; false where the system, or the file system, cannot, and nothing has moved. */
export type Exchange = (one: string, other: string) => boolean;

const AT_FDCWD = -100;
const RENAME_EXCHANGE = 2;
const RENAME_SWAP = 2;

/** The exchange that Linux and macOS offer in their C libraries and Node does not; false on any other system. */
export function exchangeFolders(one: string, other: string): boolean {
  if (process.platform !== "linux" && process.platform !== "darwin") return false;
  try {
    return callLibrary(one, other) === 0;
  } catch {
    // No library for this processor, or a C library without the function.
    return false;
  }
}

function callLibrary(one: string, other: string): number {
  // Required here and not imported, since most runs of the program never exchange anything.
  const koffi = createRequire(import.meta.url)("koffi") as typeof import("koffi");
  // The C library that Node itself runs with, whatever its file is called.
  const library = koffi.load(null);
  if (process.platform === "darwin") {
    const rename = library.func("int renamex_np(const char *, const char *, unsigned int)");
    return rename(one, other, RENAME_SWAP) as number;
  }
  const rename = library.func("int renameat2(int, const char *, int, const char *, unsigned int)");
  return rename(AT_FDCWD, one, AT_FDCWD, other, RENAME_EXCHANGE) as number;
}
