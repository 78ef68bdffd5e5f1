import type { Settings } from "../settings.ts";
import type { AvoidedNames } from "./find-avoided-names.ts";
import type { Passage, Prose, Stretch } from "./prose.ts";
import type { RuleId, RuleLevel } from "./style-levels.ts";

/** A text that takes the place of a stretch of a passage. */
export interface Change extends Stretch {
  readonly text: string;
}

/** What a rule has found at the character `start` of a passage. */
export interface Finding {
  readonly passage: Passage;
  readonly start: number;
  readonly message: string;
  /** What could be written instead, the likeliest first, each as changes on one line. */
  readonly choices?: readonly (readonly Change[])[];
  /** Whether the first choice is right whatever was meant. */
  readonly isSafe?: boolean;
}

/** What rules go by beside a recap’s words. */
export interface StyleContext {
  readonly settings: Settings;
  readonly names: AvoidedNames;
}

/** A rule of house style. */
export interface Rule {
  readonly id: RuleId;
  /** The level where a site gives it no other. */
  readonly level: RuleLevel;
  /** Whether it knows English only, and passes over recaps in other languages. */
  readonly isEnglish: boolean;
  /** What it finds, in a line. */
  readonly summary: string;
  /** Why, what it leaves alone and what `--fix` does, for people. */
  readonly explanation: string;
  readonly find: (prose: Prose, context: StyleContext) => readonly Finding[];
}
