import { expect, test } from "vitest";
import { isOpenerParagraph, parseOpenerText } from "../../src/content/parse-opener-text.ts";
import { toInstant } from "../../src/time/instant.ts";
import { settingsOf, sourceOf } from "./content-samples.ts";

const settings = settingsOf();
const at = toInstant(Date.parse("2025-01-15T20:27:00Z"));
const RIGHT = "It’s nearly 10.30pm in Kyiv and 11.30pm in Moscow.";

/** The opener of a file with one line, whose opener stands behind `before`, or the line to write instead. */
function parse(before: string, text: string, after = "") {
  const source = sourceOf(`${before}${text}${after}`);
  const opener = parseOpenerText({ text, source, offset: before.length }, at, settings);
  return "rule" in opener ? [opener.rule, ...opener.writeInstead] : opener;
}

test("takes a right sentence, and sets its quotation marks and those of the rest", () => {
  const text = "It's nearly 10.30pm in Kyiv and 11.30pm in Moscow. Here's the latest:";
  expect(parse("", text)).toEqual({ sentence: RIGHT, recapLine: "Here’s the latest:" });
});

test("puts the site's line after a sentence that stands alone", () => {
  expect(parse("", RIGHT)).toEqual({ sentence: RIGHT, recapLine: settings.recapLine });
});

test.each([
  ["plain apostrophes", "", "It's 9pm in Kyiv. It's on.", "", `${RIGHT} It's on.`],
  ["emphasis", "", "It’s **9pm** in _Kyiv_.", "", RIGHT],
  ["a value in front matter", "opener: ", "It’s 9pm in Kyiv.", "", `opener: ${RIGHT}`],
  [
    "a value in quotation marks",
    'opener: "',
    "It's 9pm in Kyiv: the latest",
    '"',
    `opener: "${RIGHT} the latest"`,
  ],
])("keeps what stands around a wrong sentence with %s", (_, before, text, after, right) => {
  const source = sourceOf(`${before}${text}${after}`);
  const plain = text.replaceAll(/[*_]/g, "");
  const opener = parseOpenerText({ text: plain, source, offset: before.length }, at, settings);
  expect("rule" in opener ? [opener.rule, ...opener.writeInstead] : []).toEqual([
    "wrong-opener",
    right,
  ]);
});

test("offers the right sentence where none is found on the line", () => {
  const source = sourceOf("opener: 'It''s 9pm in \n  Kyiv.'");
  const opener = parseOpenerText({ text: "It's 9pm in Kyiv.", source, offset: 9 }, at, settings);
  expect("rule" in opener ? opener.writeInstead : []).toEqual([`opener: ${RIGHT}`]);
});

test("offers the right sentence, or none, in the place of words without a clock", () => {
  const found = parse("opener: ", "Good evening.");
  expect(found).toEqual(["opener-without-clock", `opener: ${RIGHT}`, "opener: false"]);
});

test.each([
  "It’s nearly 10.30pm in Kyiv and Moscow.",
  "It's midday in Kyiv. Here's the latest:",
  "It is just after 6 a.m. in Ukraine",
  "It’s 06:00 in Kyiv.",
  "It’s now approaching midnight in Kyiv.",
])("takes “%s” for an opener", (text) => {
  expect(isOpenerParagraph(text, settings.clockwork.zones)).toBe(true);
});

test.each([
  "It’s over.",
  "It’s over. They left at 9am in Kyiv.",
  "It’s the third round since 9am.",
  "It’s 30 days since 9am in Kyiv.",
  "At 9am in Kyiv it began.",
  "“It’s 9am in Kyiv.”",
  "It’s 29am.",
])("takes “%s” for a paragraph like others", (text) => {
  expect(isOpenerParagraph(text, settings.clockwork.zones)).toBe(false);
});
