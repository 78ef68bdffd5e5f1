import { cancel, select, text } from "@clack/prompts";
import { formatTime } from "../content/plain-recap/format-time.ts";
import { dayAt } from "../time/day.ts";
import { addRecap } from "./add-recap.ts";
import { UsageError } from "./exit-code.ts";
import { loadContent, requireEvent, type LoadedContent } from "./load-content.ts";
import type { Folders } from "./program.ts";
import { readTimeOption } from "./read-time-option.ts";
import { readNow } from "./request.ts";

/** The options of `new`, as typed. */
export interface NewArguments {
  readonly content: string;
  readonly now?: string;
  readonly event?: string;
  readonly title?: string;
  readonly time?: string;
}

/** Begins a recap for now, asking on a terminal for the event and the title where they are not told. */
export async function runNew(options: NewArguments, folders: Folders): Promise<void> {
  const loaded = loadContent(options, folders);
  if (options.event !== undefined) requireEvent(loaded, options.event);
  const { zones } = loaded.content.settings.clockwork;
  const now = readNow(options.now, process.env["SOURCE_DATE_EPOCH"]);
  const instant =
    options.time === undefined ? now : readTimeOption(options.time, dayAt(now, zones[0]), zones);
  const eventId = options.event ?? (await askEvent(loaded));
  const title = options.title ?? (await askTitle());
  const draft = {
    title,
    time: formatTime(instant, zones[0]),
    timeRemark: undefined,
    eventId,
    opener: undefined,
    points: ["- **What happened**, and who says so. {#what-happened}"],
  };
  addRecap(loaded, { draft, instant, out: undefined });
}

async function askEvent({ content }: LoadedContent): Promise<string> {
  requireTerminal("--event");
  const open = content.events.filter(({ state }) => state !== "ended");
  const events = open.length > 0 ? open : content.events;
  if (events.length === 0) throw new UsageError("there is no event yet; add one to events/ first.");
  const options = events.map(({ id, title }) => ({ value: id, label: title }));
  return answer(await select({ message: "Which event?", options }));
}

async function askTitle(): Promise<string> {
  requireTerminal("--title");
  const validate = (value: string | undefined): string | undefined =>
    value?.trim() ? undefined : "A recap needs a headline.";
  return answer(await text({ message: "Headline?", validate })).trim();
}

function requireTerminal(option: string): void {
  if (!process.stdin.isTTY || !process.stdout.isTTY)
    throw new UsageError(`say ${option}; there is no terminal to ask on.`);
}

function answer(value: string | symbol): string {
  if (typeof value === "string") return value;
  cancel("Nothing is written.");
  throw new UsageError("stopped.");
}
