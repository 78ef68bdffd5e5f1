/** The search page. */
export interface SearchWords {
  readonly search: string;
  /** What readers without scripts are told, above the ways into the archive. */
  readonly withoutScript: string;
  /** The heading above the ways into the archive. */
  readonly otherWays: string;
  readonly years: string;
  readonly query: string;
  readonly submit: string;
  readonly narrow: string;
  readonly event: string;
  readonly person: string;
  readonly place: string;
  readonly month: string;
  /** The choice of a filter that leaves nothing out. */
  readonly all: string;
  readonly order: string;
  readonly bestFirst: string;
  readonly newestFirst: string;
  readonly oldestFirst: string;
  readonly script: SearchScriptWords;
}

/** What the script of the search page says. What a brace holds is put in by the script: `{count}`, `{query}`, `{name}`, `{years}`. */
export interface SearchScriptWords {
  readonly searching: string;
  /** The number of points found, by the plural category of the number in the language. */
  readonly found: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
    readonly other: string;
  };
  readonly none: string;
  readonly didYouMean: string;
  /** A choice of a filter, with the number of points that it leaves. */
  readonly choice: string;
  readonly more: string;
  readonly clear: string;
  readonly noIndex: string;
  /** What is said of years whose index is not there, or not yet. */
  readonly missingYears: string;
  readonly failed: string;
}
