import { expect, test } from "vitest";
import { describeDifference } from "../../../src/content/sources/describe-difference.ts";
import { listExcerpts } from "../../../src/content/sources/excerpt.ts";
import { splitQuotation } from "../../../src/content/sources/quoted-words.ts";

/** What is said of the quotation `text`, which is not in the excerpt “We will open it on Monday.” of AFP. */
function differenceOf(text: string) {
  const excerpts = listExcerpts([{ publisher: "AFP", excerpt: "We will open it on Monday." }]);
  return describeDifference({ text, stretches: splitQuotation(text) }, excerpts);
}

test.each<[quotation: string, message: string, wrong: string, right: string]>([
  [
    "we may open it",
    "the excerpt of AFP says ‘will’ where the quotation says ‘may’",
    "may",
    "will",
  ],
  [
    "We open it",
    "the excerpt of AFP has ‘will’ after ‘We’, which the quotation leaves out",
    "We",
    "We will",
  ],
  [
    "we will just open it",
    "the excerpt of AFP does not have ‘just’, which the quotation has after ‘will’",
    "will just",
    "will",
  ],
])("of “%s”, with what to write", (quotation, message, wrong, right) => {
  expect(differenceOf(quotation)).toMatchObject({ message, change: { wrong, right } });
});

test("where two places differ, nothing is proposed", () => {
  const { message, change } = differenceOf("We may open it by Monday");
  expect(message).toBe(
    "the excerpt of AFP says ‘will’ where the quotation says ‘may’, and differs in one more place",
  );
  expect(change).toBeUndefined();
  expect(differenceOf("They will open them on a Monday").message).toMatch(
    /, and differs in 2 more places$/,
  );
});

test("the stretch of a quotation that is not there is told of", () => {
  expect(differenceOf("We will … by Monday").message).toBe(
    "the excerpt of AFP says ‘on’ where the quotation says ‘by’",
  );
});
