/** A file that a change wrote or removed, as `git --raw -z` tells it. */
export interface RawChange {
  readonly name: string;
  /** Its name before, where that was another. */
  readonly from: string | undefined;
  /** What git calls its bytes before; undefined where there was no such file. */
  readonly before: string | undefined;
  /** What git calls its bytes now; undefined where it was removed. Of a file that is not committed, all zeros. */
  readonly blob: string | undefined;
}

const CHANGE = /^\n*:(\d+) (\d+) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])/;

/** The change that begins at `parts[at]`, and how many parts it takes; `undefined` where none begins there. */
export function parseRawChange(
  parts: readonly string[],
  at: number,
): { readonly change: RawChange; readonly length: number } | undefined {
  const found = CHANGE.exec(parts[at] ?? "");
  if (found === null) return undefined;
  const [, oldMode = "", mode = "", before, blob, kind] = found;
  const isMove = kind === "R";
  const change: RawChange = {
    name: parts[isMove ? at + 2 : at + 1] ?? "",
    from: isMove ? parts[at + 1] : undefined,
    before: isFile(oldMode) ? before : undefined,
    blob: isFile(mode) ? blob : undefined,
  };
  return { change, length: isMove ? 3 : 2 };
}

/** Whether a mode is that of a file, and neither that of a link nor of nothing. */
function isFile(mode: string): boolean {
  return mode.startsWith("100");
}
