import type { Passage } from "../prose.ts";
import type { Change, Finding, Rule } from "../rule.ts";

const TWICE =
  /(?<![\p{L}\p{M}\p{N}’'–-])(?<word>[\p{L}\p{M}]+)(?<space>\s+)(?<again>[\p{L}\p{M}]+)(?![\p{L}\p{M}\p{N}]|[’'–-]\p{L})/giu;

// Words that no English sentence has twice in a row, so that one of them can go.
const ONCE = new Set(
  "the a an and or but nor of into onto than these those their its our your if as because although though be not".split(
    " ",
  ),
);
// Words that stand twice for good reasons: “had had”, “that that”, “the state they were in in May”, “a long, long way”.
const OFTEN_TWICE = new Set(
  "had has have been being this while would could should must might may that is was were are am do does did will can who what which you her him his it she he they we us me them in on at by for to with up out off over about through down under in so no yes very much many long far too there then now here bye ha hear knock tut well really more again said say says have one two".split(
    " ",
  ),
);
// In a clause that one of these opens, a verb may end it and another follow: “what they said said little”.
const OPENS_CLAUSE =
  /\b(?:what|whatever|who|whoever|whom|those|that|which|where|when|whenever|wherever|while|as|if|once|after|before|until|because|since|how|why|all|everything|anything|nothing|everyone)\b[^,;:—–]*$/i; // How many characters before a word are looked at.
const MOST_BEFORE = 200;

// Nor after the subject of a clause that nothing opens: “the talks they held held promise”, “the man Rubio met met Fidan”.
const SUBJECT = /\b(?:he|she|it|they|we|you|I)\s+$|\s\p{Lu}[\p{L}’'-]*\s+$/u;

// Languages that repeat words only by a slip, with those of their words that do stand twice.
const OTHERS: Readonly<Record<string, string>> = {
  uk: "ось ледь так ні дуже його її їх що",
  ru: "вот еле чуть да нет так очень его её ее их что все всё",
  be: "вось так не вельмі яго яе іх што",
  fr: "nous vous",
  de: "die der das sie",
  pl: "tak nie ich",
  es: "",
  it: "",
};

/** Finds words that stand twice in a row. */
export const doubleWord: Rule = {
  id: "double-word",
  level: "warning",
  isEnglish: false,
  summary: "a word that stands twice, such as “the the”",
  explanation: `Eyes pass over a word that stands twice, most of all where a line breaks between the two. Left alone are words that may
stand twice (“had had”, “that that”, “the state they were in in May”), names (“Baden Baden”), quotations, links and code, and
what may be the end of one clause and the beginning of the next. --fix takes out the second of two small words, such as “the”
and “of”, that no sentence has twice.`,
  find: ({ passages, lang }) => {
    const language = lang.toLowerCase().split("-")[0] ?? "";
    const isEnglish = language === "en";
    if (!isEnglish && !Object.hasOwn(OTHERS, language)) return [];
    const kept = new Set(OTHERS[language]?.split(" "));
    const isSlip = (passage: Passage, word: string, at: number): boolean =>
      isEnglish ? isEnglishSlip(passage.own.slice(0, at), word) : !kept.has(word);
    return passages.flatMap((passage) => findIn(passage, isSlip));
  },
};

interface Repetition {
  readonly start: number;
  readonly again: string;
  readonly space: string;
}

function findIn(
  passage: Passage,
  isSlip: (passage: Passage, word: string, at: number) => boolean,
): readonly Finding[] {
  const found: Finding[] = [];
  TWICE.lastIndex = 0;
  for (let match = TWICE.exec(passage.own); match !== null; match = TWICE.exec(passage.own)) {
    const { word = "", space = "", again = "" } = match.groups ?? {};
    const second = match.index + word.length + space.length;
    // The second word may be the first of another two.
    TWICE.lastIndex = second;
    if (again !== word && again !== word.toLowerCase()) continue;
    if (/\p{Lu}/u.test(again) || !isSlip(passage, again, match.index)) continue;
    found.push({
      passage,
      start: second,
      message: `“${again}” stands here twice.`,
      choices: [removeWord(passage, { start: second, again, space })],
      isSafe: ONCE.has(again),
    });
  }
  return found;
}

function isEnglishSlip(before: string, word: string): boolean {
  if (ONCE.has(word)) return true;
  if (word.length < 3 || OFTEN_TWICE.has(word)) return false;
  const sentence = before.slice(-MOST_BEFORE).split(/[.!?]/).at(-1)?.trimStart() ?? "";
  return !OPENS_CLAUSE.test(sentence) && !SUBJECT.test(sentence);
}

/** Takes a word out with the space before it, or with the one behind it where a line breaks before it. */
function removeWord(
  { text, offsets }: Passage,
  { start, again, space }: Repetition,
): readonly Change[] {
  const end = start + again.length;
  const before = start - space.length;
  const isOnLine = (offsets[start] ?? 0) - (offsets[before - 1] ?? 0) === space.length + 1;
  if (isOnLine) return [{ start: before, end, text: "" }];
  return text[end] === " " ? [{ start, end: end + 1, text: "" }] : [];
}
