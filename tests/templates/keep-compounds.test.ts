import { h } from "preact";
import { expect, it } from "vitest";
import { keepCompounds } from "../../templates/keep-compounds.tsx";
import { renderMarkup } from "../../src/outputs/render-page.ts";

it.each([
  ["US and Ukraine say a 28-point plan", "US and Ukraine say a <b>28-point</b> plan"],
  ["A 30-day and a 1,000-for-1,000 swap", "A <b>30-day</b> and a <b>1,000-for-1,000</b> swap"],
  ["Т-72 and F-16, not 5 - 6 or a 7-", "Т-72 and F-16, not 5 - 6 or a 7-"],
  ["1-a-very-long-name-of-something", "1-a-very-long-name-of-something"],
  ["10-річний план", "<b>10-річний</b> план"],
])("in “%s” keeps what belongs together", (text, expected) => {
  const html = renderMarkup(h("p", null, keepCompounds(text)));
  const marked = html.replaceAll(/<span class="compound">([^<]*)<\/span>/g, "<b>$1</b>");
  expect(marked).toBe(`<p>${expected}</p>`);
});

it("leaves a text alone that has no such word", () => {
  expect(keepCompounds("Talks in Istanbul - day 2")).toBe("Talks in Istanbul - day 2");
});
