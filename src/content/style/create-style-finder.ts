import { createProseMarkdown } from "./create-prose-markdown.ts";
import { describeFinding } from "./describe-finding.ts";
import { listAvoidedNames } from "./find-avoided-names.ts";
import { STYLE_RULES } from "./list-rules.ts";
import { readProse } from "./read-prose.ts";
import type { Remark, RemarkContext, RemarkFinder } from "./remark.ts";

// Nobody reads more of one kind in one file.
const MOST = 100;

/**
 * A finder of what is against house style in a recap, by the rules that the settings leave on. A recap in another language than
 * English is held against those alone that know no words. One whose front matter cannot be made out has problems, no style.
 */
export function createStyleFinder(context: RemarkContext): RemarkFinder {
  const { settings } = context;
  const md = createProseMarkdown();
  const ruleContext = { settings, names: listAvoidedNames(context.entities) };
  const rules = STYLE_RULES.flatMap((rule) => {
    const level = settings.style[rule.id] ?? rule.level;
    return level === "off" ? [] : [{ ...rule, level }];
  });
  return (source): readonly Remark[] => {
    const prose = readProse(source, context, md);
    if (prose === undefined) return [];
    const isEnglish = /^en\b/i.test(prose.lang);
    return rules
      .filter((rule) => isEnglish || !rule.isEnglish)
      .flatMap(({ id, level, find }) =>
        find(prose, ruleContext)
          .slice(0, MOST)
          .map((finding) => describeFinding(finding, source, { rule: id, level })),
      );
  };
}
