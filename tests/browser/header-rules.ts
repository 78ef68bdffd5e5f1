import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A rule of a `_headers` file: what is sent with the addresses that `pattern` covers, which may end in `*`. */
export interface HeaderRule {
  readonly pattern: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** The rules of the text of a `_headers` file, as hosts read them. */
export function parseHeaderRules(text: string): readonly HeaderRule[] {
  return text
    .trim()
    .split("\n\n")
    .map((rule) => {
      const [pattern = "", ...lines] = rule.split("\n");
      const pairs = lines.map((line): readonly [string, string] => {
        const [, name = line, value = ""] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
        return [name, value];
      });
      return { pattern, headers: Object.fromEntries(pairs) };
    });
}

/** The rules of the `_headers` of a built site. */
export function readHeaderRules(folder: string): readonly HeaderRule[] {
  return parseHeaderRules(readFileSync(join(folder, "_headers"), "utf8"));
}

/** The headers that go with the address `path`: those of all rules that cover it, of one name the last. */
export function headersAt(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const covers = ({ pattern }: HeaderRule): boolean =>
    pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
  return Object.assign({}, ...rules.filter(covers).map(({ headers }) => headers)) as Record<
    string,
    string
  >;
}
