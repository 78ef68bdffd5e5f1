import { expect, test } from "vitest";
import type { Html } from "../../src/content/html.ts";
import { UNVERIFIED_MARK } from "../../src/content/sources/mark-unverified.ts";
import { enGb } from "../../src/words/en-gb.ts";
import { showUnverified } from "../../templates/show-unverified.ts";

const show = (html: string): string => showUnverified(html as Html, enGb);

test("each mark has the words in it", () => {
  const said = '<small class="small unverified"> (wording unverified)</small>';
  expect(show(`<p>“A”${UNVERIFIED_MARK}, “b”${UNVERIFIED_MARK}.</p>`)).toBe(
    `<p>“A”${said}, “b”${said}.</p>`,
  );
});

test("other markup stays as it is", () => {
  expect(show("<p>“A” <small>b</small></p>")).toBe("<p>“A” <small>b</small></p>");
});
