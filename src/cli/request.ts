import { existsSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { parseSiteUrl } from "../content/parse-site-url.ts";
import type { SiteRequest } from "../build/site-request.ts";
import { toInstant, type Instant } from "../time/instant.ts";
import { DateTime } from "luxon";
import { UsageError } from "./exit-code.ts";
import type { Folders } from "./program.ts";

/** The options that say which site is built, as typed. */
export interface SiteArguments {
  readonly content: string;
  readonly now?: string;
  readonly url?: string;
  readonly drafts?: boolean;
}

/** What to build, from the options, the environment and the computer's clock. Throws a `UsageError` for what cannot be. */
export function readRequest(options: SiteArguments, folders: Folders): SiteRequest {
  return {
    ...findContent(options, folders),
    now: readNow(options.now, process.env["SOURCE_DATE_EPOCH"]),
    withDrafts: options.drafts === true,
    url: options.url === undefined ? undefined : readUrl(options.url),
  };
}

/** The content folder that the options name. */
export function findContent(
  { content }: Pick<SiteArguments, "content">,
  { callerFolder, projectFolder }: Folders,
): Pick<SiteRequest, "contentFolder" | "contentName" | "projectFolder"> {
  const contentFolder = resolve(callerFolder, content);
  if (!existsSync(contentFolder) || !statSync(contentFolder).isDirectory())
    throw new UsageError(`there is no folder ${content} (see --content).`);
  const contentName = content.replace(/^\.\/+/, "").replace(/\/+$/, "") || ".";
  return { contentFolder, contentName, projectFolder };
}

// 9999-12-31T23:59:59Z: later years do not fit the dates in addresses.
const LAST_SECOND = 253_402_300_799;

/** The clock of the command: `--now`, else SOURCE_DATE_EPOCH (seconds), else the computer's. */
export function readNow(now: string | undefined, epoch: string | undefined): Instant {
  if (now !== undefined) {
    const time = DateTime.fromISO(now);
    if (!time.isValid || !/T.*(?:Z|[+-](?:0\d|1[0-4]):?\d{2})$/i.test(now))
      throw new UsageError(`--now takes a time such as 2025-05-15T19:27:00Z, not “${now}”.`);
    return toInstant(time.toMillis());
  }
  if (epoch === undefined || epoch === "") return toInstant(Date.now());
  if (!/^\d+$/.test(epoch) || Number(epoch) > LAST_SECOND)
    throw new UsageError(`SOURCE_DATE_EPOCH takes whole seconds since 1970, not “${epoch}”.`);
  return toInstant(Number(epoch) * 1000);
}

function readUrl(text: string): string {
  const url = parseSiteUrl(text);
  if (url === undefined)
    throw new UsageError(`--url takes an address such as https://news.example/, not “${text}”.`);
  return url;
}
