import { enGb } from "./en-gb.ts";
import type { Words } from "./words.ts";

interface Catalogue {
  readonly language: string;
  readonly words: Words;
}

// One for each language, whatever the region: `en` and `en-US` get British English.
const CATALOGUES: readonly Catalogue[] = [{ language: "en-GB", words: enGb }];

/** The words for pages in `language`, a tag such as `en` or `en-GB`; `undefined` where there is no catalogue for it. */
export function findWords(language: string): Words | undefined {
  return CATALOGUES.find((each) => primaryOf(each.language) === primaryOf(language))?.words;
}

/** The tags of the languages that have a catalogue. */
export function listLanguages(): readonly string[] {
  return CATALOGUES.map(({ language }) => language);
}

function primaryOf(language: string): string {
  return language.replace(/-.*$/, "");
}
