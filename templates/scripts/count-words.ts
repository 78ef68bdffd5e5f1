import type { PluralForms } from "../../src/words/create-pluraliser.ts";
import { fill } from "./fill.ts";

/** The form of `forms` that `values.count` takes in `language`, with all `values` put in. */
export function countWords(
  forms: PluralForms,
  values: { readonly count: number; readonly when?: string },
  { language }: { readonly language: string },
): string {
  const rule = new Intl.PluralRules(language).select(values.count);
  return fill(forms[rule] ?? forms.other, values);
}
