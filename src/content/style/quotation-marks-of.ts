/** The quotation marks of a language. The straight ones are of every language. */
export interface QuotationMarks {
  /** Each opening mark with the marks that may close it, the usual one first. */
  readonly pairs: ReadonlyMap<string, string>;
  /** Whether ‘ and ’ mark quotations too. */
  readonly hasSingles: boolean;
}

const LATIN = [["“", "”"]] as const;
const FRENCH = [["«", "»"], ...LATIN] as const;
const SLAVONIC = [
  ["«", "»"],
  ["„", "“”"],
  ["“", "”"],
] as const;

const MARKS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  en: LATIN,
  uk: SLAVONIC,
  ru: SLAVONIC,
  be: SLAVONIC,
  fr: FRENCH,
  es: FRENCH,
  it: FRENCH,
  pt: FRENCH,
  tr: FRENCH,
  de: [["„", "“"]],
  pl: [
    ["„", "”"],
    ["«", "»"],
  ],
};

/** The marks of the language `lang`; `undefined` where its marks are not known here. */
export function quotationMarksOf(lang: string): QuotationMarks | undefined {
  const language = lang.toLowerCase().split("-")[0] ?? "";
  const pairs = Object.hasOwn(MARKS, language) ? MARKS[language] : undefined;
  return pairs && { pairs: new Map(pairs), hasSingles: language === "en" };
}
