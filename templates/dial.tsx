import type { VNode } from "preact";
import type { WallClock } from "../src/time/wall-clock.ts";

/** A clock face that shows `wall`, drawn without words: what it shows is said beside it. */
export function Dial({ wall }: { readonly wall: Pick<WallClock, "hour" | "minute"> }): VNode {
  const { hour, minute } = wall;
  return (
    <svg class="dial" viewBox="-14 -14 28 28" width="28" height="28" aria-hidden="true">
      <circle r="13" fill="none" stroke="currentColor" />
      <path
        d={`M${handEnd((hour % 12) / 12 + minute / 720, 7)} 0 0`}
        fill="none"
        stroke="currentColor"
        stroke-width="2"
      />
      <path d={`M0 0 ${handEnd(minute / 60, 10.5)}`} fill="none" stroke="currentColor" />
    </svg>
  );
}

/** Where a hand of the length `length` ends that has gone the part `turn` of its round. */
function handEnd(turn: number, length: number): string {
  const angle = turn * 2 * Math.PI;
  const round = (value: number): string => String(Number(value.toFixed(1)));
  return `${round(length * Math.sin(angle))} ${round(-length * Math.cos(angle))}`;
}
