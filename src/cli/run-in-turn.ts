const QUIET_MS = 40;

/**
 * A function that runs `work` once the calls have been quiet for a moment, and never twice at once: calls that come while
 * it runs lead to one more run. `work` must not reject.
 */
export function runInTurn(work: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(work);
    }, QUIET_MS);
  };
}
