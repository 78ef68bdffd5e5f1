import { expect, test } from "vitest";
import { renderJson } from "../../src/outputs/json.ts";
import { hostile, poisoned } from "./hostile.ts";

test("JSON gives back hostile text without its control characters, however deep it lies", () => {
  const json = renderJson({ a: poisoned, b: [{ c: poisoned }], d: undefined, e: null, f: 1 });
  expect(JSON.parse(json)).toEqual({ a: hostile, b: [{ c: hostile }], e: null, f: 1 });
  expect(json.endsWith("}\n")).toBe(true);
});
