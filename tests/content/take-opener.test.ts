import { expect, test } from "vitest";
import { parseBody } from "../../src/content/body.ts";
import { plainTextOf } from "../../src/content/markdown/plain-text.ts";
import { takeOpener } from "../../src/content/take-opener.ts";
import { contextOf, settingsOf, sourceOf } from "./content-samples.ts";

function take(text: string) {
  const { zones } = settingsOf().clockwork;
  const { body, opener } = takeOpener(parseBody(sourceOf(text), 0, contextOf()), zones);
  return [opener?.text, opener?.offset, plainTextOf(body.tokens)];
}

test.each([
  ["the first paragraph", "It’s 9am in Kyiv.\n\n- One.", "It’s 9am in Kyiv.", 0, "One."],
  [
    "the first paragraph below empty lines",
    "\n\nIt’s 9am in Kyiv.\n\nOne.",
    "It’s 9am in Kyiv.",
    2,
    "One.",
  ],
  [
    "all lines of it, and all its sentences",
    "It's *9am* in\nKyiv. So far:\n\n- One.",
    "It’s 9am in Kyiv. So far:",
    0,
    "One.",
  ],
])("takes %s", (_, text, opener, offset, rest) => {
  expect(take(text)).toEqual([opener, offset, rest]);
});

test.each([
  ["a bullet", "- It’s 9am in Kyiv."],
  ["a heading", "## It’s 9am in Kyiv."],
  ["a quotation", "> It’s 9am in Kyiv."],
  ["a later paragraph", "One.\n\nIt’s 9am in Kyiv."],
  ["nothing", ""],
])("does not take %s", (_, text) => {
  expect(take(text).slice(0, 2)).toEqual([undefined, undefined]);
});
