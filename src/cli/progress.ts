/** A line on the terminal that says how far long work has come. */
export interface Progress {
  readonly update: (done: number, total: number) => void;
  readonly clear: () => void;
}

const EVERY_MS = 100;

/** Shows on `stream` how many files are rendered, after the first second; nothing where it is no terminal. */
export function showProgress(stream: NodeJS.WriteStream): Progress {
  const nothing = (): void => {};
  if (!stream.isTTY) return { update: nothing, clear: nothing };
  let last = performance.now() + 1000 - EVERY_MS;
  const update = (done: number, total: number): void => {
    if (performance.now() - last < EVERY_MS) return;
    last = performance.now();
    stream.write(`\rrendering ${done} of ${total} files`);
  };
  return { update, clear: () => stream.write("\r\u001B[K") };
}
