import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { importRecap } from "../content/plain-recap/import-recap.ts";
import { parseDay } from "../time/day.ts";
import { addRecap } from "./add-recap.ts";
import { EXIT, UsageError } from "./exit-code.ts";
import { loadContent, requireEvent } from "./load-content.ts";
import type { Folders } from "./program.ts";
import { readTimeOption } from "./read-time-option.ts";

/** The options of `import`, as typed. */
export interface ImportArguments {
  readonly content: string;
  readonly event: string;
  readonly date: string;
  readonly time?: string;
  readonly title?: string;
  readonly out?: string;
}

/** Turns the plain-text recap in `file` into a recap file; what cannot be understood is said, and nothing is written. */
export function runImport(file: string, options: ImportArguments, folders: Folders): void {
  const loaded = loadContent(options, folders);
  requireEvent(loaded, options.event);
  const day = parseDay(options.date);
  if (day === undefined)
    throw new UsageError(`--date takes a day such as 2025-05-15, not “${options.date}”.`);
  const { settings } = loaded.content;
  const time =
    options.time === undefined
      ? undefined
      : readTimeOption(options.time, day, settings.clockwork.zones);
  const text = readText(file, folders);
  const request = { eventId: options.event, day, time, title: options.title };
  const imported = importRecap(text, request, settings);
  if ("reason" in imported) {
    process.stderr.write(`${file}: ${imported.reason}. Nothing is written.\n`);
    process.exitCode = EXIT.contentHasProblems;
    return;
  }
  const out = options.out === undefined ? undefined : resolve(folders.callerFolder, options.out);
  addRecap(loaded, { ...imported, out });
}

function readText(file: string, { callerFolder }: Folders): string {
  const path = resolve(callerFolder, file);
  if (!existsSync(path)) throw new UsageError(`there is no file ${file}.`);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path));
  } catch {
    throw new UsageError(`${file} cannot be read as UTF-8 text.`);
  }
}
