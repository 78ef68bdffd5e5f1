import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { SiteRequest } from "../build/site-request.ts";
import { decodeSource } from "../content/decode-source.ts";
import { parseSettings } from "../content/parse-settings.ts";
import type { ZonePair } from "../time/zone.ts";
import { parseTime } from "../time/parse-time.ts";
import { isTimeProblem } from "../time/time-problem.ts";
import { UsageError } from "./exit-code.ts";

type Found = Pick<SiteRequest, "contentFolder" | "contentName">;

/**
 * The time `typed` in ISO 8601: it may be written as in front matter, with the zones of the site. Where these cannot be made out, it
 * is left as it is. Throws a `UsageError` for what is no time.
 */
export function readViewTime(typed: string, found: Found): string {
  const zones = readZones(found);
  if (zones === undefined) return typed;
  const time = parseTime(typed, zones);
  if (!isTimeProblem(time)) return new Date(time).toISOString();
  const hint = time.writeInstead.join(" or ");
  throw new UsageError(`${time.message}${hint === "" ? "" : ` Write ${hint}`}`);
}

function readZones({ contentFolder, contentName }: Found): ZonePair | undefined {
  const name = "site.yaml";
  const file = join(contentFolder, name);
  if (!existsSync(file)) return undefined;
  const bytes = readFileSync(file);
  const path = `${contentName}/${name}`;
  const { source } = decodeSource({ name, path, byteLength: bytes.length, bytes });
  return source && parseSettings(source).settings?.clockwork.zones;
}
