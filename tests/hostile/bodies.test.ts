import { expect, test } from "vitest";
import { chunksOf, placesFor } from "./chunks-of.ts";
import { fileText, recapText } from "./desk.ts";
import { judgeCases } from "./judge-cases.ts";
import { readTable } from "./read-table.ts";

const addresses = readTable("addresses").flatMap((address) => [
  `[a](${address})`,
  `![a](${address})`,
  `[a]\n\n[a]: ${address}`,
  `<${address}>`,
  address,
]);
const cases = [...new Set([...readTable("markup"), ...readTable("texts"), ...addresses])];

const indent = (text: string, by: string): string => text.replaceAll("\n", `\n${by}`);
const onLine = (text: string): string => text.replaceAll(/[\n|]/g, " ");

/** A place in a body that a text is put into. */
type Write = (text: string) => string;

const IN_RECAP: readonly Write[] = [
  (text) => text,
  (text) => `- A point. ${indent(text, "  ")}`,
  (text) => `- ${indent(text, "  ")} {#point}`,
  (text) => `**${text}** and more. More. {#point}`,
  (text) => `- A point.\n\n## ${onLine(text)}\n\n- Another.`,
  (text) => `- A point.\n\n  > ${indent(text, "  > ")}\n\n  1. ${indent(text, "     ")}`,
  (text) => `| ${onLine(text)} | a |\n|---|:-:|\n| b | ${onLine(text)} |`,
  (text) => `- A point.[^1]\n\n[^1]: ${indent(text, "    ")}`,
  (text) => `- [${text}](/events/talks/) ![${text}](/images/palace.jpg "${text}")`,
  (text) =>
    `- A point with \`${text}\`\n\n  \`\`\`${onLine(text)}\n  ${indent(text, "  ")}\n  \`\`\``,
  (text) => `${text}\n${text}\n\n${text}`,
];

/** The file `number` that each place makes of a text. */
const PLACES: readonly ((text: string, number: number) => readonly [string, string])[] = [
  ...IN_RECAP.map((write, at) => (text: string, number: number) => {
    const time = "2025-05-16 10:00 Kyiv";
    const file = `recaps/2025-05-16-1000-case-${number}-at-${at}.md`;
    return [file, recapText({ time }, write(text))] as const;
  }),
  (text, number) => [`events/case-${number}.md`, fileText({ title: "A visit" }, text)],
  (text, number) => [
    `people/case-${number}.md`,
    fileText({ name: `Clara ${number}` }, `# ${text}\n\n${text}`),
  ],
  (text, number) => [
    `authors/case-${number}.md`,
    fileText({ name: "Day desk" }, `> ${indent(text, "> ")}`),
  ],
  (text, number) => [
    `pages/case-${number}.md`,
    fileText({ title: "Us" }, `1. ${indent(text, "   ")}`),
  ],
];

test.each(chunksOf(cases, 24))(
  "what stands in bodies is refused in plain words, or is only text, from case $first on",
  ({ first, chunk }) => {
    const files = chunk.flatMap((text, index) =>
      placesFor(PLACES, first + index, 1).map((write) => write(text, first + index)),
    );
    expect(judgeCases(Object.fromEntries(files))).toEqual([]);
  },
);

test("there are enough cases", () => {
  expect(cases.length).toBeGreaterThan(1000);
});
