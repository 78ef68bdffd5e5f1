import { h } from "preact";
import { expect, test } from "vitest";
import type { Html } from "../../src/content/html.ts";
import { JsonLd, Rendered } from "../../templates/raw-html.tsx";
import { hostile } from "../outputs/hostile.ts";
import { draw } from "./draw.ts";

test("structured data says what it was given, and nothing in it ends its element", () => {
  const html = draw(JsonLd({ data: { text: hostile } }));
  const [, json = ""] =
    /^<script type="application\/ld\+json">([\s\S]*)<\/script>$/.exec(html) ?? [];
  expect(JSON.parse(json)).toEqual({ text: hostile });
  expect(json).not.toMatch(/[<>&\u2028\u2029]/);
});

test.each(["", "<p>A &amp; b</p>text<br>"])(
  "markup rendered before stays as it is: “%s”",
  (markup) => {
    const html = markup as Html;
    expect(draw(Rendered({ html }))).toBe(markup);
    expect(draw(h("main", null, Rendered({ html }), "<", Rendered({ html })))).toBe(
      `<main>${markup}&lt;${markup}</main>`,
    );
  },
);
