import { expect, test } from "vitest";
import { summaryOf } from "../../src/model/summary-of.ts";
import { markdownText, siteOf } from "./content-of.ts";

function summaryOfRecap(
  fields: Readonly<Record<string, string>>,
  body: string,
): string | undefined {
  const [recap] = siteOf({
    "recaps/talks.md": markdownText(
      { title: "Talks", time: "2025-05-15 12:00 Kyiv", events: "[talks]", ...fields },
      body,
    ),
  }).recaps;
  if (recap === undefined) throw new Error("There is no recap.");
  return summaryOf(recap);
}

const BODY = "- **Talks begin.** Nobody knows when.\n- Talks end.";

test.each([
  ["its own summary", { summary: "In short." }, BODY, "In short."],
  ["the lead of its first point", {}, BODY, "Talks begin."],
])("tells of a recap by %s", (_, fields, body, summary) => {
  expect(summaryOfRecap(fields, body)).toBe(summary);
});
