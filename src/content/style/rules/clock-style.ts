import { findClocks } from "../find-clocks.ts";
import type { Finding, Rule } from "../rule.ts";
import { writeClock } from "../write-clock.ts";

/** Finds clocks that are right and not in the house’s style. */
export const clockStyle: Rule = {
  id: "clock-style",
  level: "warning",
  isEnglish: true,
  summary: "clocks in another style, such as “10:30 p.m.” for 10.30pm",
  explanation: `A clock is written 10.30pm, and 6pm on the hour: a point between hour and minutes, no space, no points in
pm, small letters. On a site with \`clock: 24h\` it is 22:30. Clocks without am or pm are left alone, and so are
quotations, links and code. --fix writes them in house style, but not where the point of “p.m.” may end the sentence
or not.`,
  find: ({ passages }, { settings }) =>
    passages.flatMap((passage) =>
      findClocks(passage).flatMap((clock): readonly Finding[] => {
        const { start, end, hour, minute, endsSentence } = clock;
        const typed = passage.own.slice(start, end);
        const right = writeClock(clock, settings.clockwork);
        if ((hour === 12 && minute === 0) || typed === right) return [];
        const text = endsSentence === true ? `${right}.` : right;
        return [
          {
            passage,
            start,
            message: `The house style is ${right}, not “${typed}”.`,
            choices: endsSentence === undefined ? [] : [[{ start, end, text }]],
            isSafe: true,
          },
        ];
      }),
    ),
};
