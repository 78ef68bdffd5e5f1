import { findDayWords } from "../../dates/find-day-words.ts";
import { findTense } from "../../dates/find-tense.ts";
import { nameDay } from "../../dates/name-day.ts";
import { resolveDayWords } from "../../dates/resolve-day-words.ts";
import { formatDay } from "../../../time/format-day.ts";
import type { Finding, Rule } from "../rule.ts";

/** Finds days in titles that only those know who know when they were written. */
export const relativeDay: Rule = {
  id: "relative-day",
  level: "warning",
  isEnglish: true,
  summary: "“today”, “tomorrow” or “on Friday” in a title",
  explanation: `A title is read in lists, feeds and search results for years, without the recap’s day beside it. Name the date
(“on 16 May”) or leave the day out. Quotations, names (“Good Friday”) and days that have their date (“Friday 16 May”) are left
alone. The words in points and summaries are for --dates. --fix leaves titles to you.`,
  find: ({ passages, day: written }, { settings }) =>
    passages
      .filter(({ kind }) => kind === "title")
      .flatMap((passage) =>
        findDayWords(passage.own).map(({ start, end, text: words, meaning }): Finding => {
          const { own } = passage;
          const tense = findTense(own.slice(0, start), own.slice(end));
          const resolved = written && resolveDayWords(meaning, written, tense);
          const days = [resolved?.day, resolved?.other].filter((day) => day !== undefined);
          const choices = days.flatMap((day) => {
            const date = formatDay(day, "medium", settings.clockwork.words);
            const text = nameDay(words, date.replace(/ \d{4}$/, ""));
            return text === undefined ? [] : [[{ start, end, text }]];
          });
          return {
            passage,
            start,
            message: `“${words}” in a title says nothing to those who read it later: name the date.`,
            choices,
          };
        }),
      ),
};
