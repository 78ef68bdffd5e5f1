import { parseArgs } from "node:util";
import { SCENARIOS, type Scenario } from "./contender.ts";

/** What a run of the bench was asked for. */
export interface BenchOptions {
  readonly recaps: readonly number[];
  readonly rounds: number;
  readonly peers: readonly string[];
  readonly scenarios: readonly Scenario[];
  /** A folder on another disk to measure on besides. */
  readonly disk: string | undefined;
}

/** The options of the bench from its arguments; throws with a sentence where one of them cannot be meant. */
export function readOptions(args: readonly string[], peers: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      recaps: { type: "string", default: "1000,10000" },
      rounds: { type: "string", default: "5" },
      peers: { type: "string", default: peers.join(",") },
      scenarios: { type: "string", default: SCENARIOS.join(",") },
      disk: { type: "string" },
    },
  });
  return {
    recaps: values.recaps.split(",").map((count) => readCount(count, "--recaps")),
    rounds: readCount(values.rounds, "--rounds"),
    peers: chooseFrom(peers, values.peers, "--peers"),
    scenarios: chooseFrom(SCENARIOS, values.scenarios, "--scenarios"),
    disk: values.disk,
  };
}

function readCount(text: string, option: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new Error(`${option} wants whole numbers, not “${text}”`);
  return Number(text);
}

function chooseFrom<T extends string>(
  all: readonly T[],
  text: string,
  option: string,
): readonly T[] {
  const chosen = text.split(",");
  const unknown = chosen.find((name) => !all.some((known) => known === name));
  if (unknown !== undefined)
    throw new Error(`${option} has no “${unknown}”, only ${all.join(", ")}`);
  return all.filter((known) => chosen.includes(known));
}
