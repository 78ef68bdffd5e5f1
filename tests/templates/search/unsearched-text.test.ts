import { expect, it } from "vitest";
import { decodeUnsearched, encodeUnsearched } from "../../../templates/search/unsearched-text.ts";

it("writes any text in signs that are no words, and reads it again", () => {
  const text = "10.27pm Kyiv and Moscow, Київ 😀 “\u0000”\n";
  const signs = encodeUnsearched(text);
  expect(signs).toMatch(/^[\u2800-\u28FF]+$/);
  expect(decodeUnsearched(signs)).toBe(text);
});
