import type { AskJson } from "./ask-json.ts";
import type { Bar } from "./bar.ts";
import type { Kept } from "./kept.ts";
import type { SiteData } from "./site-data.ts";

/** What every part of the script works with. */
export interface Stage {
  readonly site: SiteData;
  /** The root of the site, wherever these files are served. */
  readonly root: URL;
  readonly main: HTMLElement;
  readonly bar: Bar;
  readonly kept: Kept;
  readonly ask: AskJson;
}
