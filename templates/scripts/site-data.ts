import type { ScriptWords } from "../../src/words/script-words.ts";
import type { ClockData } from "./clock-data.ts";

/** What the site’s script is told of the site, before its code in the same file. */
export interface SiteData {
  readonly language: string;
  /** Stands for what pages look like: a page and news in other formats do not go together. */
  readonly format: string;
  readonly clocks: ClockData;
  readonly words: ScriptWords;
  readonly hasLive: boolean;
  readonly hasCatchUp: boolean;
  readonly hasMyTime: boolean;
  readonly isOffline: boolean;
}
