import { MINUTE } from "../../src/time/instant.ts";
import type { SettingsDraft, TimeDraft } from "./desk.ts";

// Clocks are put back and forward in these hours; a text there may mean no time or two.
const [FIRST_HOUR, AFTER_HOURS] = [1, 5];

/** `minutes` after `time` as an editor types it. No time stands in the small hours; later ones never stand before earlier. */
export function writeTime(
  { wall, zone }: TimeDraft,
  { primaryLabel, companionLabel }: SettingsDraft,
  minutes = 0,
): string {
  const text = writeWall(wall + minutes);
  if (zone === "UTC") return `${text.replace(" ", "T")}Z`;
  return `${text} ${zone === "primary" ? primaryLabel : companionLabel}`;
}

/** A wall clock as `YYYY-MM-DD HH:MM`. */
function writeWall(wall: number): string {
  const date = new Date(wall * MINUTE);
  const hour = date.getUTCHours();
  if (hour >= FIRST_HOUR && hour < AFTER_HOURS) date.setUTCHours(AFTER_HOURS, 0);
  return date.toISOString().slice(0, 16).replace("T", " ");
}

/** The day of a wall clock as `YYYY-MM-DD`. */
export function writeDay(wall: number): string {
  return writeWall(wall).slice(0, 10);
}
