import type { Scenario } from "./contender.ts";
import type { OutputSize } from "./survey-output.ts";

/** What each round took in one scenario. */
export interface Samples {
  readonly seconds: readonly number[];
  /** In MiB; empty where the system does not tell. */
  readonly memory: readonly number[];
}

/** What was measured of one contender. */
export interface Figures {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly output: OutputSize;
  readonly samples: Readonly<Partial<Record<Scenario, Samples>>>;
}

/** The computer that measured, and with what. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  /** In GiB. */
  readonly memory: number;
  readonly node: string;
  readonly tzdata: string;
}

/** All that was measured with archives of one size in one place. */
export interface Section {
  readonly recaps: number;
  readonly place: "RAM disk" | "disk";
  /** The day, as `YYYY-MM-DD`. */
  readonly date: string;
  readonly rounds: number;
  readonly machine: Machine;
  readonly figures: readonly Figures[];
  /** Names of peers that could not be measured. */
  readonly absent: readonly string[];
  /** Seconds that no build of ours can do without. */
  readonly floors: { readonly copy: readonly number[]; readonly node: readonly number[] };
}
