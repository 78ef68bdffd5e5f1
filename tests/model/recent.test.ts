import { describe, expect, it } from "vitest";
import { createRecent } from "../../src/model/recent.ts";

/** Asks for `keys` in turn, of which `most` are remembered, and tells which values had to be made. */
function madeOf(most: number, keys: readonly string[]): readonly string[] {
  const recent = createRecent<string, string>(most);
  const made: string[] = [];
  for (const key of keys) {
    const make = (): string => {
      made.push(key);
      return `value of ${key}`;
    };
    expect(recent(key, make)).toBe(`value of ${key}`);
  }
  return made;
}

describe("what is remembered of late", () => {
  it("is made once for each key", () => {
    expect(madeOf(2, ["a", "b", "a", "b", "a"])).toEqual(["a", "b"]);
  });

  it("is no more than was said: the key that was first asked for first is forgotten first", () => {
    expect(madeOf(2, ["a", "b", "a", "c", "b", "c", "a"])).toEqual(["a", "b", "c", "a"]);
  });

  it("may be nothing", () => {
    expect(madeOf(0, ["a", "a"])).toEqual(["a", "a"]);
  });
});
