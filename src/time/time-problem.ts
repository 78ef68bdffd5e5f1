/** Why a text is not a time, and what to write instead: each of `writeInstead` is a whole replacement for the text. */
export interface TimeProblem {
  readonly message: string;
  readonly writeInstead: readonly string[];
}

/** Whether reading a time failed. */
export function isTimeProblem(result: number | object): result is TimeProblem {
  return typeof result === "object" && "writeInstead" in result;
}
