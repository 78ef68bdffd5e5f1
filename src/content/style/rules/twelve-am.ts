import type { Clockwork } from "../../../time/clockwork.ts";
import { findClocks, type TypedClock } from "../find-clocks.ts";
import { findSentences } from "../find-sentences.ts";
import type { Passage } from "../prose.ts";
import type { Finding, Rule } from "../rule.ts";
import { writeClock } from "../write-clock.ts";

const NIGHT = /\b(?:night|tonight|overnight|evening|midnight|dusk|dawn|dark)\b/i;
const DAY = /\b(?:noon|midday|lunch|lunchtime|morning|afternoon)\b/i;

/** Finds “12am” and “12pm”, which readers take for midday as often as for midnight. */
export const twelveAm: Rule = {
  id: "twelve-am",
  level: "error",
  isEnglish: true,
  summary: "12am and 12pm, for midnight and midday",
  explanation: `Readers take 12am and 12pm for midday as often as for midnight, so the words stand there: “midnight”, “midday”;
on a site with \`clock: 24h\`, 00:00 and 12:00. 12.30am and 12.15pm are right. --fix writes the word unless the sentence
speaks of the other half of the day, as in “12pm on Friday night”.`,
  find: ({ passages }, { settings }) =>
    passages.flatMap((passage) => {
      const clocks = findClocks(passage).filter(({ hour, minute }) => hour === 12 && minute === 0);
      const sentences = clocks.length === 0 ? [] : findSentences(passage.text);
      return clocks.map((clock) => {
        const sentence = sentences.find(({ end }) => clock.start < end);
        const text = passage.text.slice(sentence?.start, sentence?.end);
        return describe(passage, clock, { text, clockwork: settings.clockwork });
      });
    }),
};

function describe(
  passage: Passage,
  clock: TypedClock,
  { text, clockwork }: { readonly text: string; readonly clockwork: Clockwork },
): Finding {
  const { start, end, isAfternoon, endsSentence } = clock;
  const isDoubtful = (isAfternoon ? NIGHT : DAY).test(text);
  const choices = [isAfternoon, ...(isDoubtful ? [!isAfternoon] : [])].map((half) => {
    const right = writeClock({ ...clock, isAfternoon: half }, clockwork);
    return [{ start, end, text: endsSentence === true ? `${right}.` : right }];
  });
  return {
    passage,
    start,
    message: `“${passage.own.slice(start, end)}” may be read as midday or as midnight.`,
    choices: endsSentence === undefined ? [] : choices,
    isSafe: !isDoubtful,
  };
}
