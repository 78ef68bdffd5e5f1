import { expect, test } from "vitest";
import { createMarkdown } from "../../../src/content/markdown/create-markdown.ts";
import { typeset } from "../../../src/content/markdown/typography.ts";

const md = createMarkdown();

const TABLE: readonly (readonly [string, string])[] = [
  ["in the '90s and in '22", "in the ’90s and in ’22"],
  ["get 'em, 'til then", "get ’em, ’til then"],
  ["'Tis rock 'n' roll", "’Tis rock ’n’ roll"],
  ["Zelenskyy's side, the players' union", "Zelenskyy’s side, the players’ union"],
  ["a 'serious' talk", "a ‘serious’ talk"],
  ["'Cause for concern' over talks", "‘Cause for concern’ over talks"],
  ["'22 dead' in strike", "‘22 dead’ in strike"],
  ['"Out of respect" for him', "“Out of respect” for him"],
  [`"A 'very' good" start`, "“A ‘very’ good” start"],
  ["talks -- again --- today", "talks – again — today"],
  ["wait... and see", "wait… and see"],
  ["a rule of ---- and ....", "a rule of ---- and ...."],
  ["clauses (c), (r) and (tm)", "clauses (c), (r) and (tm)"],
  ["+- 10, 1/2", "+- 10, 1/2"],
  ["“typed” ‘rightly’ – it’s so…", "“typed” ‘rightly’ – it’s so…"],
  ["", ""],
];

test.each(TABLE)("sets the title “%s” as “%s”", (text, set) => {
  expect(typeset(text)).toBe(set);
});

test.each(TABLE)("sets the Markdown “%s” as “%s”", (text, set) => {
  expect(md.renderInline(text)).toBe(set);
});

test.each([
  ["code", "`a -- 'b'...`", "<code>a -- 'b'...</code>"],
  ["an address", "[a](/b--c...)", '<a href="/b--c...">a</a>'],
  ["what stands behind a backslash", String.raw`\'a\'`, "'a'"],
])("leaves %s as typed", (_, text, html) => {
  expect(md.renderInline(text)).toBe(html);
});
