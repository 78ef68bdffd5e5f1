import type { ArchiveRecap, ArchiveSize } from "./create-archive.ts";

/** What is measured: a first build, and builds after one thing has changed. */
export const SCENARIOS = ["cold", "edit", "add", "nothing", "template"] as const;

/** One of the things that are measured. */
export type Scenario = (typeof SCENARIOS)[number];

/** A program to start in a process of its own. */
export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly folder: string;
  /** Added to the environment. */
  readonly env?: Readonly<Record<string, string>>;
}

/** The kinds of files of which sites that are compared must have equally many. */
export const KINDS = ["recap", "eventPage", "day", "home", "feed", "sitemap"] as const;

/** One of those kinds. */
export type Kind = (typeof KINDS)[number];

/** A generator that builds the archive as a site: ours, or a peer. Each has a folder of its own. */
export interface Contender {
  readonly id: string;
  readonly name: string;
  /** Which of the scenarios it is measured in. */
  readonly scenarios: readonly Scenario[];
  /** Whether its work is done in one process or in several, whose memory is then added up. */
  readonly memoryOf: "process" | "tree";
  /** Its version, or undefined where this machine does not have it and cannot get it. */
  readonly findVersion: () => string | undefined;
  /** Lays the project and its content into an empty folder. */
  readonly prepare: (folder: string, size: ArchiveSize) => void;
  /** Writes one recap into the prepared folder, over an earlier one of the same name. */
  readonly writeRecap: (folder: string, recap: ArchiveRecap) => void;
  /** Forgets what earlier builds kept of this archive. The output is removed by the caller. */
  readonly forget: (folder: string) => void;
  /** The template around every page, within the folder. */
  readonly template: string;
  readonly command: (folder: string, output: string) => Command;
  /** Which files of the output are of which kind, by their path within it. */
  readonly kinds: Readonly<Record<Kind, RegExp>>;
}
