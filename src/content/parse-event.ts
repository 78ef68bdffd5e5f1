import type { Instant } from "../time/instant.ts";
import { nextDay, parseDay, startOfDay } from "../time/day.ts";
import { toInstant } from "../time/instant.ts";
import type { BodyContext } from "./body.ts";
import { isAlias } from "./alias.ts";
import { checkAliases } from "./check-aliases.ts";
import { checkReferences, type Referred } from "./check-references.ts";
import { checkId } from "./check-id.ts";
import { eventSourceSchema, type Event, type EventBound } from "./event.ts";
import { typeset } from "./markdown/typography.ts";
import { describeNoDay } from "./no-such-day.ts";
import { idOfFile, parseDocument, type Document } from "./parse-document.ts";
import { isProblem, parseInstant } from "./parse-instant.ts";
import type { Parsed } from "./parsed.ts";
import { problemAt, type Problem } from "./problem.ts";
import { renderBody } from "./render-body.ts";
import type { Settings } from "./settings.ts";
import { correctLine, type SourceFile } from "./source-file.ts";

/** What reading an event needs beside its file: that of any body, and the ids that events may name. */
export interface EventContext extends BodyContext {
  readonly referred: readonly Referred[];
}

/** Reads one event file whole, with all its problems; the event is absent where its file's name cannot be its id. */
export function parseEvent(
  source: SourceFile,
  settings: Settings,
  context: EventContext,
): Parsed<Event> {
  const document = parseDocument(source, eventSourceSchema, context);
  if (document.data === undefined) return { value: undefined, problems: document.problems };
  const { data, links, images } = document;
  const start = readBound(document, "start", settings);
  const end = readBound(document, "end", settings);
  const wrongId = checkId(source);
  const problems = [...document.problems, ...wrongId, ...[start, end].filter(isProblem)];
  problems.push(...context.referred.flatMap((referred) => checkReferences(document, referred)));
  problems.push(...checkAliases(document, "moved-from"));
  if (isEarlier(end, start)) problems.push(describeOrder(document));
  if (wrongId.length > 0) return { value: undefined, problems };
  const value: Event = {
    file: source.path,
    id: idOfFile(source),
    title: typeset(data.title),
    summary: data.summary === undefined ? undefined : typeset(data.summary),
    state: data.state,
    start: isProblem(start) ? undefined : start,
    end: isProblem(end) ? undefined : end,
    placeIds: [...new Set(data.places)],
    personIds: [...new Set(data.people)],
    movedFrom: data["moved-from"].filter(isAlias),
    html: renderBody(document.body, context),
    links,
    images,
  };
  return { value, problems };
}

type EventDocument = Document<{
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}>;

/** An event's start or end: a time, or a day alone, which begins with its first instant and ends with its last. */
function readBound(
  { data, source, at }: EventDocument,
  key: "start" | "end",
  { clockwork: { zones } }: Settings,
): EventBound | Problem | undefined {
  const text = data[key];
  if (text === undefined) return undefined;
  const day = parseDay(text);
  if (day !== undefined) {
    const bound: Instant =
      key === "start"
        ? startOfDay(day, zones[0])
        : toInstant(startOfDay(nextDay(day), zones[0]) - 1);
    return { at: bound, isWholeDay: true };
  }
  const typed = { text, source, offset: () => at(key) };
  const instant = describeNoDay(typed) ?? parseInstant(typed, zones);
  return isProblem(instant) ? instant : { at: instant, isWholeDay: false };
}

function isEarlier(
  end: EventBound | Problem | undefined,
  start: EventBound | Problem | undefined,
): boolean {
  if (end === undefined || start === undefined || isProblem(end) || isProblem(start)) return false;
  return end.at < start.at;
}

function describeOrder({ source, data, at }: EventDocument): Problem {
  const change = { wrong: String(data.end), right: String(data.start) };
  return problemAt(source, at("end"), {
    rule: "event-ends-before-it-starts",
    message: `The event's end is earlier than its start, ${data.start}.`,
    writeInstead: [correctLine(source, at("end"), change)],
  });
}
