import { askGitNow } from "./run-git.ts";

/** The bytes of `blobs` in the repository of `folder`, by what git calls them; without those that it does not have. */
export function readBlobs(
  folder: string,
  blobs: readonly string[],
): ReadonlyMap<string, Uint8Array> {
  if (blobs.length === 0) return new Map();
  const answer = askGitNow(folder, ["cat-file", "--batch"], `${blobs.join("\n")}\n`);
  return answer === undefined ? new Map() : parseBatch(Buffer.from(answer));
}

const LINE_BREAK = 10;

/** Takes apart lines such as `<name> blob <size>`, each with so many bytes and a line break after it. */
function parseBatch(answer: Buffer): ReadonlyMap<string, Uint8Array> {
  const found = new Map<string, Uint8Array>();
  let at = 0;
  while (at < answer.length) {
    const end = answer.indexOf(LINE_BREAK, at);
    if (end === -1) break;
    const [name = "", kind, size = "0"] = answer.toString("latin1", at, end).split(" ");
    at = end + 1;
    if (kind !== "blob") continue;
    found.set(name, answer.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return found;
}
