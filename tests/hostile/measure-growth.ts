import { isThorough } from "./chunks-of.ts";

const SMALL = isThorough ? 2000 : 400;
const TIMES = 8;
// What takes less than this is not measured: the machine does other things too.
const FLOOR_MS = 100;

/** How many times as long it may take where something stands eight times as often: what grows with the square takes 64 times as long. */
export const MOST = 40;

/** Something to be done, and measured. */
export type Work = () => void;

/** How many times as long the work takes that `prepare` makes of eight times as much; 0 where that is too short to be measured. */
export function measureGrowth(prepare: (size: number) => Work, small = SMALL): number {
  const large = medianOf(prepare(small * TIMES));
  if (large < FLOOR_MS) return 0;
  return large / Math.max(medianOf(prepare(small)), FLOOR_MS / TIMES);
}

function timeOf(work: Work): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The middle of three measurements, by the processor's time; one where that is below the floor. */
function medianOf(work: Work): number {
  const first = timeOf(work);
  if (first < FLOOR_MS) return first;
  return [first, timeOf(work), timeOf(work)].toSorted((a, b) => a - b)[1] ?? first;
}
