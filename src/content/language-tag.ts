const LETTERS = [..."abcdefghijklmnopqrstuvwxyz"];

/** Whether `text` has the form of a language tag such as `uk` or `en-GB`. */
export function isLanguageTag(text: string): boolean {
  if (!/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(text)) return false;
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

/** The tag that `typed` most likely means: its own with a slip in its form, or that of the language with this English name. */
export function findNearestLanguage(typed: string): string | undefined {
  const [first = "", ...rest] = typed.trim().split(/[-_]/);
  const tidied = [first.toLowerCase(), ...rest].join("-");
  if (first.length <= 3 && isLanguageTag(tidied)) return tidied;
  const names = new Intl.DisplayNames("en", { type: "language", fallback: "none" });
  const codes = LETTERS.flatMap((letter) => LETTERS.map((next) => letter + next));
  return codes.find((code) => names.of(code)?.toLowerCase() === typed.trim().toLowerCase());
}
