import fc from "fast-check";
import { expect, test } from "vitest";
import { parseContent } from "../../src/content/parse-content.ts";
import type { Problem } from "../../src/content/problem.ts";
import { findProblems } from "./find-problems.ts";
import { rawFileOf } from "./problem-fixture.ts";

const SITE = `title: Dateline
url: https://dateline.example/
language: en-GB
zones: [{ id: Europe/Kyiv, label: Kyiv }, { id: Europe/Moscow, label: Moscow }]
`;

const RECAP = `---
title: "Zelenskyy: a delegation is on its way"
time: 2025-05-15 22:27 Kyiv
events: [talks]
authors:
  - desk
summary: 'It''s led by Umerov.'
image: { src: /images/palace.jpg, alt: The palace }
sources:
  - publisher: Reuters
    url: https://news.example/talks
corrections:
  - { time: 2025-05-15 23:05 Kyiv, point: delegation, text: It has nine members. }
aliases: [/old/]
---

It’s nearly 10.30pm in Kyiv and Moscow. Here’s a recap of the latest developments:

## The delegation

- **Zelenskyy is sending a delegation** to [Istanbul](/events/talks/#main "The talks"). {#delegation}
- It has two parts:[^1]
  1. the *negotiators*
  2. \`others\`

  > “Serious”, he said -- 'very' serious...

  | Who | What |
  |---|---|
  | Umerov | leads |

![The palace](/images/palace.jpg "The gate. | Photo: A. Name")

\`\`\`
code
\`\`\`

[^1]: Not counting staff.
`;

// What slips of the hand, of the clipboard and of other formats leave behind.
const SCRAPS = [
  ..."\n\t \"'`*_[]{}()<>#|:-\\&!@%,~^=$?\u0000\u2028\uFEFF\uFFFD’“Ї中😀",
  ..."--- |\n---\n|- |{#|{#main}|: |&a |*a|<<: *a|? [a]\n: b|!!binary x|%YAML 9|__proto__: 1|constructor: x".split(
    "|",
  ),
  ..."![](|[](//|](javascript:|<script>|<!--|&lt;|&#0;|\r\n|:::|[^1]|[^x]: |[a]: b|~~~|> |    |  - |%|%E0%A4|100%25".split(
    "|",
  ),
  ..."time: |title: []|events: {}|opener: |false|null|~|2025-02-30|25:00|Kyiv|It’s 9pm in Moscow.".split(
    "|",
  ),
];

const scrap = fc.constantFrom(...SCRAPS);
const junk = fc.oneof(
  scrap,
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.string({ maxLength: 12 }),
);

const edit = fc.record({ at: fc.nat(RECAP.length), cut: fc.nat(12), put: junk });
const mutated = fc
  .array(edit, { minLength: 1, maxLength: 6 })
  .map((edits) =>
    edits.reduce((text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut), RECAP),
  );
const rambling = fc.array(junk, { maxLength: 40 }).map((parts) => parts.join(""));
const underFrontMatter = rambling.map(
  (text) => RECAP.slice(0, RECAP.indexOf("\n---\n") + 5) + text,
);
const betweenMarks = rambling.map((text) => `---\n${text}\n---\n\n- A point.\n`);

function folderWith(name: string, text: string) {
  const texts = {
    "site.yaml": SITE,
    "events/talks.md": "---\ntitle: The talks\n---\n",
    [name]: text,
  };
  const files = Object.entries(texts).map(([file, each]) => rawFileOf(file, Buffer.from(each)));
  return [...files, rawFileOf("images/palace.jpg", new Uint8Array())];
}

const NO_VALUE = /undefined|NaN|\[object/;

/** What an editor could not make sense of in a problem about the file `text`. */
function findFault(
  { line, column, message, writeInstead }: Problem,
  text: string,
): string | undefined {
  const typed = text.replaceAll(/[\p{Cc}\p{Cf}]/gu, "");
  const told = [message, ...writeInstead].join("\n");
  if (NO_VALUE.test(told) && !NO_VALUE.test(typed)) return `a value that is none: ${told}`;
  if (message.trim() === "") return "no message";
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n?|\n/);
  const isInside = line >= 1 && column >= 1 && column <= (lines[line - 1]?.length ?? -1) + 1;
  return isInside ? undefined : `a place outside the file, ${line}:${column}`;
}

function faultsOf(name: string, text: string): readonly string[] {
  const problems = findProblems(folderWith(name, text));
  return problems
    .filter(({ file }) => file === `content/${name}`)
    .flatMap((problem) => findFault(problem, text) ?? []);
}

const RECAP_NAME = "recaps/2025-05-15-2227-delegation.md";

test("the recap that is mutated is right as it stands, but for one link and one author", () => {
  const rules = findProblems(folderWith(RECAP_NAME, RECAP)).map(({ rule }) => rule);
  expect(rules).toEqual(["unknown-author", "broken-anchor"]);
});

test.each([
  ["a recap with some slips", RECAP_NAME, mutated, 300],
  ["a recap with anything for its body", RECAP_NAME, underFrontMatter, 150],
  ["a recap with anything for its front matter", RECAP_NAME, betweenMarks, 150],
  ["a recap that is anything", RECAP_NAME, rambling, 80],
  ["an event with anything for its front matter", "events/2025/exchange.md", betweenMarks, 80],
  ["settings that are anything", "site.yaml", rambling, 80],
  ["settings with more in them", "site.yaml", rambling.map((text) => SITE + text), 80],
])(
  "reading %s never throws, and each problem has a text and a place in the file",
  (_, name, texts, numRuns) => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(faultsOf(name, text)).toEqual([]);
      }),
      { numRuns },
    );
  },
);

test("reading any bytes never throws", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      const files = folderWith("authors/desk.md", "").map((file) =>
        file.name === "authors/desk.md" ? rawFileOf(file.name, bytes) : file,
      );
      expect(parseContent(files, "content").problems.length).toBeGreaterThan(0);
    }),
  );
});
