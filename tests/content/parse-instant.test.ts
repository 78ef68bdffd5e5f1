import { expect, test } from "vitest";
import { isProblem, parseInstant } from "../../src/content/parse-instant.ts";
import { settingsOf, sourceOf } from "./content-samples.ts";

const { zones } = settingsOf().clockwork;

function parse(line: string, text: string) {
  return parseInstant(
    { text, source: sourceOf(`a\n${line}\n`), offset: () => 2 + line.indexOf(text) },
    zones,
  );
}

test("reads a time", () => {
  const instant = parse("time: 2025-05-15 22:27 Moskva", "2025-05-15 22:27 Moskva");
  expect(instant).toBe(Date.parse("2025-05-15T19:27:00Z"));
  expect(isProblem(instant)).toBe(false);
});

test.each([
  [
    "in a list",
    "  - time: 2025-05-15 22:27",
    ["  - time: 2025-05-15 22:27 Kyiv", "  - time: 2025-05-15 22:27 Moscow"],
  ],
  [
    "between braces",
    "{ time: 2025-05-15 22:27, a: b }",
    ["{ time: 2025-05-15 22:27 Kyiv, a: b }", "{ time: 2025-05-15 22:27 Moscow, a: b }"],
  ],
  [
    "in quotation marks",
    "time: '2025-05-15 22:27'",
    ["time: '2025-05-15 22:27 Kyiv'", "time: '2025-05-15 22:27 Moscow'"],
  ],
])("offers whole lines for a time %s", (_, line, lines) => {
  const problem = parse(line, "2025-05-15 22:27");
  expect(isProblem(problem)).toBe(true);
  expect(problem).toMatchObject({ line: 2, rule: "time", writeInstead: lines });
});

test.each([undefined, 0, "", {}, { rule: "a" }])("takes %j for no problem", (value) => {
  expect(isProblem(value)).toBe(false);
});
