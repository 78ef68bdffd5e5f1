import type { Passage } from "../prose.ts";
import type { QuotationFault } from "../find-quotations.ts";
import type { Finding, Rule } from "../rule.ts";

/** Finds quotation marks without a partner, and pairs of two kinds. */
export const quotationMarks: Rule = {
  id: "quotation-marks",
  level: "warning",
  isEnglish: false,
  summary: "quotations that are not closed or not opened, or closed by another kind of mark",
  explanation: `Where a mark is missing, readers cannot tell whose words they read. A quotation that runs over paragraphs
opens each of them and closes the last alone. Apostrophes (’22, the parties’, rock ’n’ roll) and inches are no quotation
marks. The marks are those of the recap’s language; a language whose marks are not known is left alone. In a paragraph
with such a fault no other rule looks at anything, because what is quoted in it is not known. --fix leaves it to you.`,
  find: ({ faults }) => faults.map(describe),
};

function describe({ passage, at, mark, kind, right }: QuotationFault<Passage>): Finding {
  const place = { passage, start: at };
  if (kind === "unclosed")
    return { ...place, message: `The quotation that ${mark} opens here is not closed.` };
  if (kind === "unopened")
    return { ...place, message: `Nothing opens the quotation that ${mark} closes here.` };
  const choices = right === undefined ? [] : [[{ start: at, end: at + 1, text: right }]];
  const message = `The marks of this quotation are of two kinds: ${mark} should be ${right}.`;
  return { ...place, message, choices };
}
