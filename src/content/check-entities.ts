import type { Token } from "markdown-it";
import type { ParsedBody } from "./body.ts";
import { problemAt, type Problem } from "./problem.ts";
import { quotedLineAt } from "./source-file.ts";
import { findUnwanted } from "./unwanted-characters.ts";

/**
 * The paragraphs of `body` with a character that no text should have: Markdown can write it by its number, `&#8238;`, so that it does
 * not stand in the file.
 */
export function checkEntities({
  source,
  tokens,
  start,
  lineStarts,
}: ParsedBody): readonly Problem[] {
  if (!source.text.includes("&#", start)) return [];
  let offset = start;
  return tokens.flatMap((token) => {
    const { map, content, info, children } = token;
    if (map !== null) offset = lineStarts[map[0]] ?? start;
    const shown = content.includes("&#") ? (children ?? []).map(textOf).join("") : "";
    // What stands behind the mark of a code block is resolved where it is rendered.
    return findUnwanted(shown + resolve(info)).map(({ rule, message }) => {
      const line = quotedLineAt(source, offset);
      const right = line.replaceAll(ENTITY, "");
      return problemAt(source, offset, { rule, message, writeInstead: [right] });
    });
  });
}

const ENTITY = /&#(?:(\d{1,7})|x([\da-f]{1,6}));/gi;

/** `text` with each character that it has by its number. */
function resolve(text: string): string {
  return text.replaceAll(ENTITY, (entity, decimal?: string, hex?: string) => {
    const code = decimal === undefined ? parseInt(hex ?? "", 16) : Number(decimal);
    return code > 0xffff ? entity : String.fromCharCode(code);
  });
}

/** All that `token` shows, be it by its attributes. */
function textOf({ content, attrs, children }: Token): string {
  const shown = [content, ...(attrs ?? []).map(([, value]) => String(value))];
  return [...shown, ...(children ?? []).map(textOf)].join("");
}
