import type { SiteData } from "../../templates/scripts/site-data.ts";
import type { Settings } from "../content/settings.ts";
import { describeClocks } from "./describe-clocks.ts";
import { fingerprintOf } from "./fingerprint-of.ts";
import type { Ingredients } from "./list-files.ts";
import { makeOutput, type Output } from "./output.ts";

/** The texts of what browsers run. */
export interface ScriptParts {
  /** The module that every page loads, with its data. */
  readonly text: string;
  /** Stands for what pages look like, as `formatOf` gives it. */
  readonly format: string;
  /** The code of the service worker: of the one that keeps pages, or of the one that removes what was kept. */
  readonly worker: string;
  readonly keepsPages: boolean;
}

/** What stands for how the markup of pages is read: by their style sheet, and by the code of their script. */
export function formatOf(stylesheet: string, code: string): string {
  return fingerprintOf([stylesheet, code]).slice(0, 10);
}

/** The text of the module that pages load: what it is told of the site, and its code. */
export function writeSiteScript(
  code: string,
  { words, clockwork, language, scripts }: Settings,
  { format, keepsPages }: Pick<ScriptParts, "format" | "keepsPages">,
): string {
  const clocks = describeClocks(clockwork);
  const own = { language, format, clocks, words: words.scripts };
  const data: SiteData = { ...own, ...scripts, isOffline: keepsPages };
  return `const SITE=${JSON.stringify(data)};\n${code}`;
}

/** The module that every page loads. */
export function listScript({ script, scripts: { text } }: Ingredients): readonly Output[] {
  return [makeOutput({ url: script, source: "the script" }, { text }, ({ text: code }) => code)];
}
