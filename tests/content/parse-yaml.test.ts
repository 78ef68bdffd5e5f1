import { expect, test } from "vitest";
import { parseYaml } from "../../src/content/parse-yaml.ts";
import { lineAt } from "../../src/content/source-file.ts";
import { placesOf, sourceOf } from "./content-samples.ts";

const BEFORE = "---\n";

function parse(yaml: string) {
  const source = sourceOf(`${BEFORE}${yaml}---\n`);
  return { source, mapping: parseYaml(source, { start: 4, end: 4 + yaml.length }) };
}

/** What stands in the file from each key and from each value on, to the end of the line. */
function readPositions(yaml: string): Readonly<Record<string, readonly [string, string]>> {
  const { source, mapping } = parse(yaml);
  if (!("positions" in mapping)) throw new Error(mapping.message);
  const restAt = (offset: number): string => {
    const line = lineAt(source, offset);
    return source.text.slice(offset, source.text.indexOf(line, offset - line.length) + line.length);
  };
  const places = [...mapping.positions].filter(([path]) => path !== "");
  return Object.fromEntries(
    places.map(([path, { key, value }]) => [path, [restAt(key), restAt(value)] as const]),
  );
}

test.each([
  ["a plain value", "title: A b\n", { title: ["title: A b", "A b"] }],
  ["a quoted value, behind its mark", `title: "A b"\n`, { title: [`title: "A b"`, `A b"`] }],
  [
    "a value that is left out, at its key",
    "title:\ntime: x\n",
    { title: ["title:", "title:"], time: ["time: x", "x"] },
  ],
  [
    "a list in brackets",
    "events: [a, b]\n",
    {
      events: ["events: [a, b]", "[a, b]"],
      "events.0": ["a, b]", "a, b]"],
      "events.1": ["b]", "b]"],
    },
  ],
  ["a list of lines", "events:\n  - a\n", { events: ["events:", "- a"], "events.0": ["a", "a"] }],
  [
    "groups in a list",
    "corrections:\n  - time: x\n    text: y\n",
    {
      corrections: ["corrections:", "- time: x"],
      "corrections.0": ["time: x", "time: x"],
      "corrections.0.time": ["time: x", "x"],
      "corrections.0.text": ["text: y", "y"],
    },
  ],
  [
    "a group in braces",
    "image: { src: a }\n",
    {
      image: ["image: { src: a }", "{ src: a }"],
      "image.src": ["src: a }", "a }"],
    },
  ],
])("notes the places of %s", (_, yaml, places) => {
  expect(readPositions(yaml)).toEqual(places);
});

test.each([
  [
    "figures, dates and times",
    "a: 10\nb: 2025-05-15\nc: 10:30\nd: 1.0\ne: 0x1F\nf: 1e3",
    ["10", "2025-05-15", "10:30", "1.0", "0x1F", "1e3"],
  ],
  ["yes and no", "a: yes\nb: no\nc: on", ["yes", "no", "on"]],
  [
    "words that JavaScript knows",
    "a: NaN\nb: undefined\nc: Infinity",
    ["NaN", "undefined", "Infinity"],
  ],
  [
    "true, false and nothing",
    "a: true\nb: false\nc: null\nd: ~\ne:",
    [true, false, null, null, null],
  ],
  [
    "text over several lines",
    "a: |\n  One.\n  Two.\nb: >\n  One\n  line.\n",
    ["One.\nTwo.\n", "One line.\n"],
  ],
])("reads %s", (_, yaml, values) => {
  const { mapping } = parse(`${yaml}\n`);
  expect("value" in mapping ? Object.values(mapping.value) : mapping).toEqual(values);
});

test("reads nothing as a mapping of nothing, which stands at the start", () => {
  const { mapping } = parse("");
  expect(mapping).toMatchObject({ value: {}, positions: new Map([["", { key: 4, value: 4 }]]) });
});

test("does not let a key reach the prototype of objects", () => {
  const { mapping } = parse("__proto__: { polluted: true }\n");
  expect(Reflect.get({}, "polluted")).toBeUndefined();
  expect("value" in mapping ? Object.keys(mapping.value) : []).toEqual(["__proto__"]);
});

test.each([
  ["an alias", "a: &x 1\nb: *x\n", "3:4 yaml-alias"],
  ["a list", "- a\n", "2:1 not-a-mapping"],
  ["a bare text", "a\n", "2:1 not-a-mapping"],
])("refuses %s", (_, yaml, place) => {
  const { mapping } = parse(yaml);
  expect("rule" in mapping ? placesOf([mapping]) : []).toEqual([place]);
});

test("refuses aliases that would stand for gigabytes at once", () => {
  const levels = Array.from({ length: 40 }, (_, level) =>
    level === 0 ? "l0: &l0 [x, x]" : `l${level}: &l${level} [${`*l${level - 1}, `.repeat(9)}x]`,
  );
  const started = performance.now();
  const { mapping } = parse(`${levels.join("\n")}\n`);
  expect("rule" in mapping ? mapping.rule : "").toBe("yaml-alias");
  expect(performance.now() - started).toBeLessThan(1000);
});

test("refuses brackets nested a hundred thousand deep without running out of stack", () => {
  const { mapping } = parse(`title: ${"[".repeat(100_000)}\n`);
  expect("rule" in mapping ? mapping.rule : "").not.toBe("");
});
