import { expect, test } from "vitest";
import { JsonLd } from "../../templates/raw-html.tsx";
import { hostile } from "../outputs/hostile.ts";
import { draw } from "./draw.ts";

test("structured data says what it was given, and nothing in it ends its element", () => {
  const html = draw(JsonLd({ data: { text: hostile } }));
  const [, json = ""] =
    /^<script type="application\/ld\+json">([\s\S]*)<\/script>$/.exec(html) ?? [];
  expect(JSON.parse(json)).toEqual({ text: hostile });
  expect(json).not.toMatch(/[<>&\u2028\u2029]/);
});
