import { dayOfWall, midnightOf, nextDay, parseDay } from "./day.ts";
import type { TimeProblem } from "./time-problem.ts";
import { formatTimeText, formatWall, type TimeText } from "./written-time.ts";
import type { WallClock } from "./wall-clock.ts";

// An earlier year is a slip, such as 0025 for 2025.
const FIRST_YEAR = 1900;

/** The problem of a date that no calendar has or a time of day that no clock shows, with the nearest that exists. */
export function findImpossible(parts: TimeText, exampleLabel: string): TimeProblem | undefined {
  const { wall, seconds } = parts;
  const refuse = (message: string, nearest: WallClock): TimeProblem => ({
    message,
    writeInstead: [formatTimeText({ ...parts, wall: nearest }, exampleLabel)],
  });
  if (wall.year < FIRST_YEAR) {
    const year = 2000 + (wall.year % 100);
    return refuse(`The year ${wall.year} is before ${FIRST_YEAR}.`, { ...wall, year });
  }
  if (parseDay(dayOfWall(wall)) === undefined)
    return refuse(`The calendar has no ${dayOfWall(wall)}.`, findNearestDay(wall));
  if (wall.hour === 24 && wall.minute === 0)
    return refuse(sayNoClock(wall), midnightOf(nextDay(dayOfWall(wall))));
  if (wall.hour > 23 || wall.minute > 59) {
    const nearest = { hour: Math.min(wall.hour, 23), minute: Math.min(wall.minute, 59) };
    return refuse(sayNoClock(wall), { ...wall, ...nearest });
  }
  if (seconds < 60) return undefined;
  return refuse(`No clock shows ${seconds} seconds: they run from 00 to 59.`, wall);
}

function findNearestDay(wall: WallClock): WallClock {
  const month = Math.min(Math.max(wall.month, 1), 12);
  const last = new Date(Date.UTC(wall.year, month, 0)).getUTCDate();
  return { ...wall, month, day: Math.min(Math.max(wall.day, 1), last) };
}

function sayNoClock(wall: WallClock): string {
  return `No clock shows ${formatWall(wall).slice(11)}: hours run from 00 to 23 and minutes from 00 to 59.`;
}
