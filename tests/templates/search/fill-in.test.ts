import { expect, it } from "vitest";
import { fillIn } from "../../../templates/search/fill-in.ts";

it("puts values in place of their names, and leaves what it has no value for", () => {
  const text = "{count} of {name}, {other}: {count}";
  expect(fillIn(text, { count: 2, name: "$& {count}" })).toBe("2 of $& {count}, {other}: 2");
});
