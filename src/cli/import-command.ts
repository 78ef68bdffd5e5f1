import { basename, resolve } from "node:path";
import { describeLeftOut, type NoBatch } from "../content/batches/batch.ts";
import {
  importBatch,
  type BatchRequest,
  type ImportedBatch,
} from "../content/batches/import-batch.ts";
import { detectFormat, parseBatch, type ImportFormat } from "../content/batches/parse-batch.ts";
import { importRecap } from "../content/plain-recap/import-recap.ts";
import type { Settings } from "../content/settings.ts";
import { dayAt, parseDay, type Day } from "../time/day.ts";
import { findZone } from "../time/find-zone.ts";
import type { Zone, ZonePair } from "../time/zone.ts";
import { addRecap } from "./add-recap.ts";
import { EXIT, UsageError } from "./exit-code.ts";
import { loadContent, requireEvent } from "./load-content.ts";
import type { Folders } from "./program.ts";
import { readImport } from "./read-import.ts";
import { readTimeOption } from "./read-time-option.ts";
import { readNow } from "./request.ts";

/** The options of `import`, as typed. */
export interface ImportArguments {
  readonly content: string;
  readonly event: string;
  readonly from: ImportFormat | "auto";
  readonly date?: string;
  readonly zone?: string;
  readonly time?: string;
  readonly title?: string;
  readonly out?: string;
}

/** Turns each of `files` into a recap file; what cannot be understood is said, and nothing is written for it. */
export function runImport(
  files: readonly string[],
  options: ImportArguments,
  folders: Folders,
): void {
  const { time, title, out } = options;
  if (files.length > 1 && [time, title, out].some((each) => each !== undefined))
    throw new UsageError(
      "--time, --title and --out are for one file; import the others by themselves.",
    );
  for (const file of files) importFile(file, options, folders);
}

function importFile(file: string, options: ImportArguments, folders: Folders): void {
  // Anew for each file: an earlier one may have taken an address.
  const loaded = loadContent(options, folders);
  requireEvent(loaded, options.event);
  const { settings } = loaded.content;
  const { zones } = settings.clockwork;
  const day = readDate(options.date);
  const request: BatchRequest = {
    eventId: options.event,
    day,
    time: readTime(options, day, zones),
    title: options.title,
  };
  const zone = options.zone === undefined ? undefined : readZone(options.zone, zones);
  const text = readImport(file, folders);
  const imported = importText(
    { text, name: basename(file), from: options.from, zone },
    request,
    settings,
  );
  if ("reason" in imported) {
    process.stderr.write(`${file}: ${imported.reason}. Nothing is written.\n`);
    process.exitCode = EXIT.contentHasProblems;
    return;
  }
  const out = options.out === undefined ? undefined : resolve(folders.callerFolder, options.out);
  if (addRecap(loaded, { draft: imported.draft, instant: imported.instant, out })) report(imported);
}

interface ImportedText {
  readonly text: string;
  /** The name of the file. */
  readonly name: string;
  readonly from: ImportArguments["from"];
  readonly zone: Zone | undefined;
}

function importText(
  { text, name, from, zone }: ImportedText,
  request: BatchRequest,
  settings: Settings,
): ImportedBatch | NoBatch {
  const format = from === "auto" ? detectFormat(text, name) : from;
  if (typeof format === "object") return format;
  const { day } = request;
  if (format === "text") {
    if (day === undefined) throw new UsageError("say --date, the day of the recap.");
    const recap = importRecap(text, { ...request, day }, settings);
    return "reason" in recap ? recap : { ...recap, leftOut: [], undated: 0 };
  }
  const batch = parseBatch(text, format, { day, zones: settings.clockwork.zones, zone });
  return "reason" in batch ? batch : importBatch(batch, request, settings);
}

function report({ leftOut, undated }: ImportedBatch): void {
  const left = describeLeftOut(leftOut);
  if (left !== "") process.stdout.write(`left out: ${left}\n`);
  if (undated > 0)
    process.stdout.write(`without a time: ${undated} ${undated === 1 ? "point" : "points"}\n`);
}

function readDate(date: string | undefined): Day | undefined {
  const day = date === undefined ? undefined : parseDay(date);
  if (date !== undefined && day === undefined)
    throw new UsageError(`--date takes a day such as 2025-05-15, not “${date}”.`);
  return day;
}

function readTime(
  { time }: ImportArguments,
  day: Day | undefined,
  zones: ZonePair,
): BatchRequest["time"] {
  if (time === undefined) return undefined;
  if (day === undefined && /^\d{1,2}[:.]\d{2}\b/.test(time))
    throw new UsageError(`“${time}” does not say the day; add --date.`);
  const now = readNow(undefined, process.env["SOURCE_DATE_EPOCH"]);
  return readTimeOption(time, day ?? dayAt(now, zones[0]), zones);
}

function readZone(name: string, zones: ZonePair): Zone {
  const zone = findZone(name, zones);
  if (zone !== undefined) return zone;
  throw new UsageError(`--zone takes a zone such as ${zones[0].label} or UTC, not “${name}”.`);
}
