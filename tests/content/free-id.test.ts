import fc from "fast-check";
import { expect, test } from "vitest";
import { createIdMaker, findFree, RESERVED_IDS } from "../../src/content/free-id.ts";
import { toSlug } from "../../src/content/slug.ts";

test.each([
  ["One two three four five six", "one-two-three-four-five"],
  ["One", "one-3"],
  ["Main", "main-2"],
  ["…", "point"],
  [`One ${"… ".repeat(40)}two three four five six`, "one-two-three-four-five"],
  [`One two three four ${"five".repeat(20)} six`, `one-two-three-four-${"five".repeat(20)}`],
  [`Ердоган’s ${"all-time ".repeat(20)}`, "erdogans-all-time-all-time"],
  ["", "point"],
])("makes of “%s” the id %s", (text, id) => {
  const make = createIdMaker([...RESERVED_IDS, "one", "one-2"]);
  expect(make(text, "point")).toBe(id);
});

test("takes the words that all of the text begins with", () => {
  const part = fc.constantFrom(
    ..."a,B,é,e\u0301,\u0301,’,-,–,…,.,&,$,Щ,中, , ,\u00a0,\n,😀,\ud83d".split(","),
  );
  fc.assert(
    fc.property(fc.array(part, { minLength: 40, maxLength: 160 }), (parts) => {
      const words = toSlug(parts.join("")).split("-").slice(0, 5).join("-");
      expect(createIdMaker([])(parts.join(""), "point")).toBe(words || "point");
    }),
  );
});

test("gives no id twice, whatever number others end in", () => {
  const make = createIdMaker(["one-3"]);
  const ids = ["One", "one", "One 2", "one", "One"].map((text) => make(text, "point"));
  expect(ids).toEqual(["one", "one-2", "one-2-2", "one-4", "one-5"]);
});

test("finds the first number that is free", () => {
  expect(findFree("a", new Set())).toBe("a");
  expect(findFree("a", new Set(["a", "a-3"]))).toBe("a-2");
  expect(findFree("a", new Set(["a", "a-2", "a-3"]))).toBe("a-4");
});
