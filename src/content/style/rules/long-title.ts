import type { Rule } from "../rule.ts";

const MOST = 150;

/** Finds titles that are too long for lists. */
export const longTitle: Rule = {
  id: "long-title",
  level: "note",
  isEnglish: true,
  summary: `titles of more than ${MOST} characters`,
  explanation: `Search results and shared links cut titles, most of them well before ${MOST} characters, and lists grow long. The
summary is the place for the rest.`,
  find: ({ passages }) =>
    passages
      .filter(({ kind }) => kind === "title")
      .flatMap((passage) => {
        const { length } = [...passage.text];
        if (length <= MOST) return [];
        const message = `The title has ${length} characters, more than ${MOST}: lists and shared links will cut it.`;
        return [{ passage, start: 0, message }];
      }),
};
