/** What a command's exit code says. */
export const EXIT = {
  fine: 0,
  contentHasProblems: 1,
  wrongUsage: 2,
  bug: 70,
} as const;

/** A command called in a way that cannot work; its message is for the person who called it. */
export class UsageError extends Error {}
