/** What joins names as `language` lists them: “Night desk, Day desk and Weekend desk”; nothing of no name. */
export function createLister(language: string): (names: readonly string[]) => string {
  const format = new Intl.ListFormat(language, { type: "conjunction" });
  return (names) => format.format(names);
}
