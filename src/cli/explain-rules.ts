import { findNearest } from "../content/did-you-mean.ts";
import { STYLE_RULES } from "../content/style/list-rules.ts";
import type { Rule } from "../content/style/rule.ts";
import type { StyleLevels } from "../content/style/style-levels.ts";
import { UsageError } from "./exit-code.ts";

/**
 * What the rule `name` of house style is about, or a list of all rules where no name was given, with the levels that a site with
 * `levels` has them at. Throws a `UsageError` where there is no such rule.
 */
export function explainRules(name: string | true, levels: StyleLevels): string {
  if (name === true) return listRules(levels);
  const rule = STYLE_RULES.find(({ id }) => id === name);
  if (rule !== undefined) return explainRule(rule, levels);
  const ids = STYLE_RULES.map(({ id }) => id);
  const nearest = findNearest(name, ids);
  const meant =
    nearest === undefined ? `; the rules are ${ids.join(", ")}.` : `; did you mean ${nearest}?`;
  throw new UsageError(`there is no rule ${name} of house style${meant}`);
}

function listRules(levels: StyleLevels): string {
  const width = (texts: readonly string[]): number =>
    Math.max(...texts.map(({ length }) => length));
  const idWidth = width(STYLE_RULES.map(({ id }) => id));
  return STYLE_RULES.map(({ id, level, summary }) => {
    const used = levels[id] ?? level;
    return `${id.padEnd(idWidth)}  ${used.padEnd("warning".length)}  ${summary}\n`;
  }).join("");
}

function explainRule(
  { id, level, summary, explanation, isEnglish }: Rule,
  levels: StyleLevels,
): string {
  const used = levels[id] ?? level;
  const usual = used === level ? "" : ` (${level} by default)`;
  const languages = isEnglish ? "It looks at recaps in English only.\n" : "";
  return `${id}: ${used}${usual}
${summary}

${explanation}
${languages}
In site.yaml, with error, warning, note or off:

  style: { ${id}: ${level === "off" ? "warning" : "off"} }
`;
}
