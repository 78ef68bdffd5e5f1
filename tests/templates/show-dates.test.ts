import { expect, test } from "vitest";
import type { Html } from "../../src/content/html.ts";
import { enGb } from "../../src/words/en-gb.ts";
import { showDates } from "../../templates/show-dates.ts";

const show = (html: string): string => showDates(html as Html, enGb);

test("words with a date can have the focus, and have the date behind them", () => {
  expect(show('<p>Met <time datetime="2025-05-16">on <em>Friday</em></time>.</p>')).toBe(
    '<p>Met <time class="dated" datetime="2025-05-16" tabindex="0">on <em>Friday</em><span> (16 May 2025)</span></time>.</p>',
  );
});

test("each has its own", () => {
  const html = '<time datetime="2025-05-16">A</time> <time datetime="2025-05-17">B</time>';
  expect(show(html).match(/\([^)]*\)/g)).toEqual(["(16 May 2025)", "(17 May 2025)"]);
});

test("other markup stays as it is", () => {
  const html = '<p>Met on Friday. &lt;time datetime="2025-05-16"></p>';
  expect(show(html)).toBe(html);
});
