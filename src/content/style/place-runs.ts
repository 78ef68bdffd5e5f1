import type { MarkdownIt, Token } from "markdown-it";
import { dateMarkOf } from "../markdown/dated-words.ts";
import { MASK, type Stretch } from "./prose.ts";
import { skipDestination } from "./skip-destination.ts";

/** The text of a paragraph with the place of each of its characters in what was typed, and where links stand in it. */
export interface PlacedRuns {
  readonly text: string;
  readonly places: readonly number[];
  readonly links: readonly Stretch[];
}

/** How far `content` has been followed, and what of it is text. */
interface Walk {
  readonly content: string;
  readonly md: MarkdownIt;
  at: number;
  text: string;
  readonly places: number[];
  readonly links: Stretch[];
  /** Where the open link begins in `text`. */
  linkStart: number | undefined;
  /** The braces behind words with a date that are open. */
  readonly marks: string[];
  /** Whether something stands here that is not understood: all up to the next text that is found again is masked. */
  isLost: boolean;
}

/**
 * Follows `tokens`, the inline tokens of `content`, along what was typed. They are those of `createProseMarkdown`, which leaves
 * quotation marks, dashes and escapes as they are.
 */
export function placeRuns(content: string, tokens: readonly Token[], md: MarkdownIt): PlacedRuns {
  const walk: Walk = {
    content,
    md,
    at: 0,
    text: "",
    places: [],
    links: [],
    linkStart: undefined,
    marks: [],
    isLost: false,
  };
  for (const token of tokens) {
    const isText = token.type === "text" || token.type === "text_special";
    if (walk.isLost && !isText) continue;
    const understood = walk.isLost
      ? findAgain(walk, token)
      : (STEPS[token.type] ?? skipMarkup)(walk, token);
    if (!understood && !walk.isLost) addText(walk, MASK, 0);
    walk.isLost = !understood;
  }
  return { text: walk.text, places: walk.places, links: walk.links };
}

/** Takes one token; `false` where what was typed does not go on with it. */
type Step = (walk: Walk, token: Token) => boolean;

const STEPS: Readonly<Record<string, Step>> = {
  text: (walk, { content }) => walk.linkStart === AUTOLINK || takeText(walk, content),
  text_special: (walk, { content, markup }) => {
    if (!walk.content.startsWith(markup, walk.at)) return false;
    addText(walk, content, 0);
    walk.at += markup.length;
    return true;
  },
  softbreak: takeBreak,
  hardbreak: takeBreak,
  code_inline: (walk, { markup }) => takeMasked(walk, endOfCode(walk, markup)),
  image: (walk, { content }) =>
    takeMasked(walk, skipDestination(walk.content, walk.at + 2 + content.length, walk.md)),
  footnote_ref: (walk) => skipPattern(walk, /\[\^[^\]]+\]/y),
  link_open: openLink,
  link_close: closeLink,
  dated_open: (walk, token) => {
    walk.marks.push(dateMarkOf(token) ?? "");
    return skipText(walk, "[");
  },
  dated_close: (walk) => skipText(walk, `]${walk.marks.pop() ?? ""}`),
};

/** Marks of emphasis, which say what they are. */
function skipMarkup(walk: Walk, { markup }: Token): boolean {
  return markup !== "" && skipText(walk, markup);
}

/** Adds `text`, whose characters stand one behind the other from here on, each `step` characters after the one before. */
function addText(walk: Walk, text: string, step: number): void {
  for (let index = 0; index < text.length; index += 1) walk.places.push(walk.at + index * step);
  walk.text += text;
}

function takeText(walk: Walk, text: string): boolean {
  if (!walk.content.startsWith(text, walk.at)) return false;
  addText(walk, text, 1);
  walk.at += text.length;
  return true;
}

function takeMasked(walk: Walk, end: number): boolean {
  if (end <= walk.at) return false;
  addText(walk, MASK, 0);
  walk.at = end;
  return true;
}

function takeBreak(walk: Walk): boolean {
  addText(walk, " ", 0);
  return skipPattern(walk, /[ \t]*\\?\n[ \t]*/y);
}

function skipText(walk: Walk, text: string): boolean {
  if (!walk.content.startsWith(text, walk.at)) return false;
  walk.at += text.length;
  return true;
}

function skipPattern(walk: Walk, pattern: RegExp): boolean {
  pattern.lastIndex = walk.at;
  const found = pattern.exec(walk.content)?.[0];
  return found !== undefined && skipText(walk, found);
}

/** The end of the code that begins here with the backticks `markup`. */
function endOfCode({ content, at }: Walk, markup: string): number {
  const runs = /`+/g;
  runs.lastIndex = at + markup.length;
  for (let run = runs.exec(content); run !== null; run = runs.exec(content))
    if (run[0].length === markup.length) return runs.lastIndex;
  return -1;
}

// The place of an address between angle brackets, which is no text.
const AUTOLINK = -1;

function openLink(walk: Walk, { markup }: Token): boolean {
  if (markup === "autolink") {
    walk.linkStart = AUTOLINK;
    return takeMasked(walk, walk.content.indexOf(">", walk.at) + 1);
  }
  walk.linkStart = walk.text.length;
  return skipText(walk, "[");
}

function closeLink(walk: Walk): boolean {
  const { linkStart = 0, content, at } = walk;
  walk.linkStart = undefined;
  if (linkStart === AUTOLINK) return true;
  if (content[at] !== "]") return false;
  walk.links.push({ start: linkStart, end: walk.text.length });
  walk.at = skipDestination(content, at, walk.md);
  return true;
}

/** Goes on where the text of `token` stands, if it stands at one place only. */
function findAgain(walk: Walk, { content: text }: Token): boolean {
  const found = text.trim() === "" ? -1 : walk.content.indexOf(text, walk.at);
  if (found === -1 || walk.content.includes(text, found + 1)) return false;
  walk.at = found;
  walk.linkStart = undefined;
  return takeText(walk, text);
}
