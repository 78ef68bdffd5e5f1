import { expect, test } from "vitest";
import { createMarkdown } from "../../../src/content/markdown/create-markdown.ts";
import { markLead } from "../../../src/content/markdown/mark-lead.ts";

const md = createMarkdown();

function mark(text: string): { readonly lead: string; readonly html: string } {
  const [, inline] = md.parse(text, {});
  const { lead, children } = markLead(inline?.children ?? []);
  return { lead, html: md.renderer.renderInline([...children], md.options, {}) };
}

test.each([
  ["the first sentence", "One. Two.", "One.", '<span class="lead">One.</span> Two.'],
  ["all of one sentence", "One", "One", '<span class="lead">One</span>'],
  [
    "a sentence behind a byte order mark, whole",
    "\uFEFFThey met. Two.",
    "They met.",
    '<span class="lead">\uFEFFThey met.</span> Two.',
  ],
  [
    "the bold opening",
    "**One two** three. Four.",
    "One two",
    '<strong class="lead">One two</strong> three. Four.',
  ],
  [
    "the bold opening with its full stop",
    "**One.** Two.",
    "One.",
    '<strong class="lead">One.</strong> Two.',
  ],
  [
    "a bold opening with a link in it",
    "**One [two](/a)** three.",
    "One two",
    '<strong class="lead">One <a href="/a">two</a></strong> three.',
  ],
  [
    "a sentence with bold words further on",
    "One **two** three. Four.",
    "One two three.",
    '<span class="lead">One <strong>two</strong> three.</span> Four.',
  ],
  [
    "a sentence that ends within a link, with the whole link",
    "One [two. Three](/a) four.",
    "One two.",
    '<span class="lead">One <a href="/a">two. Three</a></span> four.',
  ],
  [
    "a sentence that ends with a link",
    "See [it.](/a) Two.",
    "See it.",
    '<span class="lead">See <a href="/a">it.</a></span> Two.',
  ],
  [
    "a sentence that ends within emphasis",
    "_One. Two._ Three.",
    "One.",
    '<span class="lead"><em>One. Two.</em></span> Three.',
  ],
  [
    "a sentence over two lines",
    "One\ntwo. Three.",
    "One two.",
    '<span class="lead">One\ntwo.</span> Three.',
  ],
  [
    "a line that is broken by hand",
    "One\\\ntwo.",
    "One",
    '<span class="lead">One</span><br>\ntwo.',
  ],
  [
    "quotation marks and entities",
    '"One" & <two>. Three.',
    "“One” & <two>.",
    '<span class="lead">“One” &amp; &lt;two&gt;.</span> Three.',
  ],
  [
    "code",
    "`One. Two` three. Four.",
    "One.",
    '<span class="lead"><code>One. Two</code></span> three. Four.',
  ],
])("marks %s", (_, text, lead, html) => {
  expect(mark(text)).toEqual({ lead, html });
});

test("marks nothing where there is no text", () => {
  expect(markLead([])).toEqual({ lead: "", children: [] });
});
