/** Whether what a sentence tells of lies behind those who wrote it or ahead of them, as far as its verbs say. */
export type Tense = "past" | "ahead" | "unclear";

const be = String.raw`(?:be|been|being|have|not|also|then|again|now|still|already|both)`;
const AHEAD = [
  // With the verb that it goes with, so that “will be signed” is not taken for “signed”.
  String.raw`(?:will|won[’']t|shall|would|may|might|could|can|must|should|\p{L}+[’']ll)(?:\s+${be})*\s+\p{L}+`,
  String.raw`(?:is|are)(?:\s+${be})*(?:\s+to(?:\s+${be})*\s+\p{L}+|\s+\p{L}+(?:ed|ing|en))?`,
  String.raw`to\s+(?:be\s+\p{L}+|meet|hold|begin|start|sign|speak|travel|take|resume|return|visit|attend|arrive|discuss|end|leave|continue)`,
  String.raw`expected|scheduled|planned|plans|due|ready`,
  String.raw`comes?|starts?|begins?|opens?|meets?|leaves?|arrives?|ends?|runs?|takes?`,
].join("|");
// The past of something that was still to come says nothing of the day.
const UNCLEAR = String.raw`(?:was|were|had\s+been)\s+(?:(?:due|expected|meant|supposed|going|set|scheduled|planned)\s+)?to(?:\s+${be})*\s+\p{L}+|(?:was|were|had\s+been)\s+(?:due|expected|scheduled|planned)`;
const PAST = [
  String.raw`was|were|had|has|have|did`,
  "said|told|met|took|made|came|went|gave|got|saw|held|led|left|sent|spoke|began|brought|fell|felt|found|heard|kept|knew",
  "lost|put|ran|rose|sat|shot|struck|stood|thought|won|wrote|became|built|broke|drew|flew|hit|paid|shook|sought|sold",
  "spent|threw|withdrew|understood|swore|chose|drove|rode|fought|caught|taught|lay|laid|bore|hung|fled",
  String.raw`(?<!\b(?:an?|the|its|their|his|her|this|that)\s)\p{L}{2,}ed`,
].join("|");
const VERB = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?<unclear>${UNCLEAR})|(?<ahead>${AHEAD})|(?<past>${PAST}))(?![\p{L}\p{N}])`,
  // With capitals as they are: May is a month.
  "gu",
);

// Where a sentence ends: behind the mark may stand what closes emphasis, brackets and quotations.
const END = /[.!?…][*_)\]”’"\uFFFC]*(?=\s|$)/gu;

// No sentence goes on for longer, in characters. A paragraph without an end of one may have thousands of words to be told of.
const LONGEST = 1000;

/**
 * The tense of words that stand in a text between `textBefore` and `textAfter`: by the last verb before them in their sentence, else
 * by the first one behind them.
 */
export function findTense(textBefore: string, textAfter: string): Tense {
  const [before, after] = [textBefore.slice(-LONGEST), textAfter.slice(0, LONGEST)];
  if (/\bsince\s+$/i.test(before)) return "past";
  // The beginning and the end of something may lie on either side of its telling.
  if (/\b(?:from|starting|beginning|until|till|by|for|of)\s+(?:on\s+)?$/i.test(before))
    return "unclear";
  const said = before.slice([...before.matchAll(END)].at(-1)?.index ?? 0);
  const follows = after.slice(0, after.search(END) === -1 ? undefined : after.search(END));
  const verb = [...said.matchAll(VERB)].at(-1) ?? [...follows.matchAll(VERB)][0];
  if (verb?.groups?.["ahead"] !== undefined) return "ahead";
  return verb?.groups?.["past"] === undefined ? "unclear" : "past";
}
