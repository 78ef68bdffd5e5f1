import { expect, test } from "vitest";
import { checkId } from "../../src/content/check-id.ts";
import { sourceOf } from "./content-samples.ts";

test.each(["events/talks.md", "events/2025/The Talks/talks-2025.MD"])(
  "takes the name %s",
  (name) => {
    expect(checkId(sourceOf("", name))).toEqual([]);
  },
);

test.each([
  ["events/Talks.md", "Rename the file to talks.md"],
  ["events/the talks.md", "Rename the file to the-talks.md"],
  ["events/переговори.md", "Rename the file to peregovori.md"],
  ["events/中文.md", "Rename the file to short-name.md"],
  ["events/.md", "Rename the file to short-name.md"],
])("offers for the name %s another", (name, right) => {
  const [problem] = checkId(sourceOf("", name));
  expect(problem).toMatchObject({ rule: "slug", line: 1, column: 1, writeInstead: [right] });
});
