/** The forms of a word that a language counts with; those that it has not may be left out. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/** The form of a word that a count takes; `other` where the form it would take is not given. */
export type Pluraliser = (count: number, forms: PluralForms) => string;

/** What chooses the form of a word by the rules of `language`: 1 recap, 2 recaps; 1 згадка, 2 згадки, 5 згадок. */
export function createPluraliser(language: string): Pluraliser {
  const rules = new Intl.PluralRules(language);
  return (count, forms) => forms[rules.select(count)] ?? forms.other;
}
