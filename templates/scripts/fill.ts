/** `text` with each name in braces, such as `{count}`, replaced by its value; others stay. Places in a list are names too. */
export function fill(
  text: string,
  values: Readonly<Record<string, string | number>> | readonly string[],
): string {
  const byName = new Map<string, string | number>(Object.entries(values));
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(byName.get(name) ?? whole));
}
