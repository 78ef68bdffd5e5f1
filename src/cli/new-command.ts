import { findFree } from "../content/free-id.ts";
import { formatTime } from "../content/plain-recap/format-time.ts";
import { listOpenEvents } from "../model/open-events.ts";
import { dayAt } from "../time/day.ts";
import type { Instant } from "../time/instant.ts";
import { createMoment } from "../time/moment.ts";
import { addRecap } from "./add-recap.ts";
import { askEvent, type Terminal } from "./ask-new.ts";
import { UsageError } from "./exit-code.ts";
import { findCarried, type Begun } from "./find-carried.ts";
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
  readonly carry?: string;
}

/**
 * Begins a recap for now. On a terminal it asks for the event and for the points that go on, where they are not told; a headline
 * that is not told is left to the file, which stays a draft until it has one.
 */
export async function runNew(
  options: NewArguments,
  folders: Folders,
  terminal: Terminal | undefined = findTerminal(),
): Promise<void> {
  const loaded = loadContent(options, folders);
  if (options.event !== undefined) requireEvent(loaded, options.event);
  const { zones } = loaded.content.settings.clockwork;
  const now = readNow(options.now, process.env["SOURCE_DATE_EPOCH"]);
  const instant =
    options.time === undefined ? now : readTimeOption(options.time, dayAt(now, zones[0]), zones);
  const eventId = options.event ?? (await findEvent(loaded, now, terminal));
  if (options.title === undefined) requireTerminal("--title", terminal);
  const begun: Begun = { loaded, eventId, instant };
  const isAsked = options.event === undefined || options.title === undefined;
  const carried = await findCarried(begun, options.carry, isAsked ? terminal : undefined);
  const draft = {
    title: options.title ?? titleOf(loaded, eventId),
    time: formatTime(instant, zones[0]),
    timeRemark: undefined,
    eventId,
    opener: undefined,
    isDraft: options.title === undefined,
    points: carried ?? ["- **What happened**, and who says so. {#what-happened}"],
  };
  const slug = draft.isDraft ? { slug: freeSlug(begun) } : {};
  if (!addRecap(loaded, { draft, instant, out: undefined, ...slug })) return;
  process.stdout.write(draft.isDraft ? AFTER_DRAFT + AFTER : AFTER);
}

const AFTER = "npm start shows it; npm run check says what is wrong with it.\n";
const AFTER_DRAFT =
  "It is a draft: write its headline and its points, then take out “draft: true”.\n";

function findTerminal(): Terminal | undefined {
  const { stdin: input, stdout: output } = process;
  return input.isTTY && output.isTTY ? { input, output } : undefined;
}

function requireTerminal(option: string, terminal: Terminal | undefined): Terminal {
  if (terminal === undefined)
    throw new UsageError(`say ${option}; there is no terminal to ask on.`);
  return terminal;
}

async function findEvent(
  { content }: LoadedContent,
  now: Instant,
  terminal: Terminal | undefined,
): Promise<string> {
  const asked = requireTerminal("--event", terminal);
  const events = listOpenEvents(content, createMoment(now));
  if (events.length === 0) throw new UsageError("there is no event yet; add one to events/ first.");
  return askEvent(events, asked);
}

function titleOf({ content }: LoadedContent, eventId: string): string {
  return content.events.find(({ id }) => id === eventId)?.title ?? eventId;
}

/** The end of the address of a recap without a headline: its event’s id, with a number where that day has it already. */
function freeSlug({ loaded: { content }, eventId, instant }: Begun): string {
  const zone = content.settings.clockwork.zones[0];
  const day = dayAt(instant, zone);
  const same = content.recaps.filter(({ publishedAt }) => dayAt(publishedAt, zone) === day);
  return findFree(eventId, new Set(same.map(({ slug }) => slug)));
}
