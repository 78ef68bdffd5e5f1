const QUIET_MS = 40;

/**
 * A function that runs `work` once the calls have been quiet for a moment, and never twice at once: calls that come while
 * it runs lead to one more run. `work` must not reject.
 */
export function runInTurn(work: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let isRunning = false;
  let isAskedAgain = false;
  const run = async (): Promise<void> => {
    isRunning = true;
    do {
      isAskedAgain = false;
      await work();
    } while (isAskedAgain);
    isRunning = false;
  };
  return () => {
    isAskedAgain = true;
    if (isRunning) return;
    clearTimeout(timer);
    timer = setTimeout(() => void run(), QUIET_MS);
  };
}
