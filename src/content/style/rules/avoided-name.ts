import type { Passage } from "../prose.ts";
import type { Change, Finding, Rule } from "../rule.ts";

// What is called by an old spelling and by no other.
const KEPT_BEFORE = /\bchicken\s+$/i;

/** Finds spellings of names that the files of people, places and organisations tell recaps to avoid. */
export const avoidedName: Rule = {
  id: "avoided-name",
  level: "warning",
  isEnglish: true,
  summary: "spellings of names that the site does not use, such as Kiev for Kyiv",
  explanation: `A name has one spelling on a site. The file of a person, a place or an organisation names the others
under \`avoid\`, such as \`avoid: [Kiev]\` in places/kyiv.md: they are found like \`aliases\`, but not to be written.
Quotations, links and code keep them, and so do longer names that have them in them and dishes (“chicken Kiev”).
Capitals count: “chicken kiev” is no name. --fix writes the name or alias that is the most like the avoided one.`,
  find: ({ passages }, { names: { byName, pattern } }) =>
    pattern === undefined
      ? []
      : passages.flatMap((passage) =>
          [...passage.own.matchAll(pattern)].flatMap(({ 0: name, index }): readonly Finding[] => {
            const avoided = byName.get(name.replaceAll(/\s+/g, " "));
            if (
              avoided === undefined ||
              KEPT_BEFORE.test(passage.own.slice(Math.max(index - 12, 0), index))
            )
              return [];
            const { right, file } = avoided;
            const changes = changeWords(passage, index, { name, right });
            return [
              {
                passage,
                start: changes[0]?.start ?? index,
                message: `The site’s spelling is “${right}”, not “${name}” (${file}).`,
                choices: right === name ? [] : [changes],
                isSafe: isPlain(right),
              },
            ];
          }),
        ),
};

/** Changes of the words that differ alone, so that a line may break between two of them. */
function changeWords(
  { text }: Passage,
  start: number,
  { name, right }: { readonly name: string; readonly right: string },
): readonly Change[] {
  const words = [...name.matchAll(/\S+/g)];
  const rightWords = right.split(/\s+/);
  if (words.length !== rightWords.length) return [{ start, end: start + name.length, text: right }];
  return words.flatMap(({ 0: word, index }, at): readonly Change[] => {
    const rightWord = rightWords[at] ?? word;
    const from = start + index;
    return text.startsWith(rightWord, from) && rightWord === word
      ? []
      : [{ start: from, end: from + word.length, text: rightWord }];
  });
}

/** Whether `name` can stand anywhere in Markdown and YAML. */
function isPlain(name: string): boolean {
  return /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N} .’-]*$/u.test(name);
}
