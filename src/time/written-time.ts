import { dayOfWall } from "./day.ts";
import type { WallClock } from "./wall-clock.ts";

/** The parts of a time as an editor writes it; `zoneName` and `offset` are as typed, and `isBracketed` tells `[Europe/Kyiv]` from `Kyiv`. */
export interface TimeText {
  readonly wall: WallClock;
  readonly seconds: number;
  readonly offset: string | undefined;
  readonly zoneName: string | undefined;
  readonly isBracketed: boolean;
}

/** `wall` as an editor writes it: `2025-05-15 22:27`. */
export function formatWall(wall: WallClock): string {
  const pad = (value: number): string => String(value).padStart(2, "0");
  return `${dayOfWall(wall)} ${pad(wall.hour)}:${pad(wall.minute)}`;
}

/** The parts of a time as one text again; without offset and zone it ends with `exampleLabel`. */
export function formatTimeText(parts: TimeText, exampleLabel: string): string {
  const { wall, offset, zoneName, isBracketed } = parts;
  const time = formatWall(wall);
  if (offset === undefined) return `${time} ${zoneName ?? exampleLabel}`;
  const zone = zoneName === undefined ? "" : isBracketed ? `[${zoneName}]` : ` ${zoneName}`;
  return `${time.replace(" ", "T")}${offset}${zone}`;
}
