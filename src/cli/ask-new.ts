import { cancel, CANCEL_SYMBOL, multiselect, select } from "@clack/prompts";
import type { Readable, Writable } from "node:stream";
import type { Event } from "../content/event.ts";
import type { WrittenPoint } from "../content/plain-recap/written-points.ts";
import { UsageError } from "./exit-code.ts";

/** What questions are asked on. */
export interface Terminal {
  readonly input: Readable;
  readonly output: Writable;
}

/** Asks for one of `events`; Enter takes the first. */
export async function askEvent(events: readonly Event[], terminal: Terminal): Promise<string> {
  const options = events.map(({ id, title }) => ({ value: id, label: title }));
  return answer(await select({ message: "Which event?", options, ...terminal }), terminal);
}

/** Asks which of `points`, those of the recap `title`, go on; Enter takes none. */
export async function askPoints(
  points: readonly WrittenPoint[],
  title: string,
  terminal: Terminal,
): Promise<readonly string[]> {
  const options = points.map(({ id, lead }) => ({ value: id, label: lead }));
  const message = `Which points of “${title}” go on? (Space picks one, Enter goes on.)`;
  return answer(await multiselect({ message, options, required: false, ...terminal }), terminal);
}

function answer<T>(value: T | typeof CANCEL_SYMBOL, { output }: Terminal): T {
  if (value !== CANCEL_SYMBOL) return value;
  cancel("Nothing is written.", { output });
  throw new UsageError("stopped.");
}
