import { expect, it } from "vitest";
import { unicodeRange } from "../../../src/build/fonts/unicode-range.ts";

it.each([
  [[], ""],
  [[0x41], "U+41"],
  [[0x41, 0x42], "U+41-42"],
  [[0x20, 0x21, 0x22, 0x41, 0x2116], "U+20-22,U+41,U+2116"],
])("unicodeRange writes %j as “%s”", (characters, range) => {
  expect(unicodeRange(characters)).toBe(range);
});
