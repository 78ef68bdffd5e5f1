/** `line` with the value behind its key or its dash in quotation marks; as it is where it has neither. */
export function quoteValue(line: string): string {
  const match = /^(\s*(?:- )?[\w-]+:\s+|\s*- )(.+)$/.exec(line);
  return match === null ? line : `${match[1]}${quote((match[2] ?? "").trim())}`;
}

function quote(value: string): string {
  if (!value.includes('"') && !value.includes("\\")) return `"${value}"`;
  if (!value.includes("'")) return `'${value}'`;
  return `"${value.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}
