import { describe, expect, it } from "vitest";
import { fingerprintOf } from "../../src/outputs/fingerprint-of.ts";
import { pairClocks } from "../../src/time/paired-clock.ts";
import { at, kyivMoscow } from "../time/kyiv-moscow.ts";

describe("a fingerprint", () => {
  it("is the same for values that are alike", () => {
    const make = (): unknown => ({
      a: [1, "b", undefined, null, true],
      c: { d: new Map([["e", []]]) },
    });
    expect(fingerprintOf(make())).toBe(fingerprintOf(make()));
    expect(fingerprintOf(make())).toMatch(/^[\w-]{43}$/);
  });

  it("tells apart what could be taken for one another", () => {
    const values: readonly unknown[] = [
      "",
      "1",
      1,
      true,
      "true",
      null,
      "null",
      undefined,
      "undefined",
      [],
      {},
      [[]],
      [1, 2],
      [12],
      ["1,2"],
      ["1", "2"],
      ['1","2'],
      ["[1]"],
      [[1]],
      { a: 1, b: 2 },
      { a: 1 },
      { a: undefined },
      { a: "1,b:2" },
      { a: { b: 2 } },
      "#a",
      "@1",
      { fingerprint: "a" },
      { fingerprint: "b" },
    ];
    expect(new Set(values.map(fingerprintOf)).size).toBe(values.length);
  });

  it("is that of an object which has one, whatever else is in there", () => {
    const [one, two, three] = [
      { fingerprint: "a", title: "One" },
      { fingerprint: "a", title: "Two" },
      { fingerprint: "b", title: "One" },
    ].map((recap) => fingerprintOf({ recap }));
    expect(one).toBe(two);
    expect(one).not.toBe(three);
  });

  it("asks such an object for nothing else", () => {
    class Recap {
      readonly fingerprint = "a";
      get body(): never {
        throw new Error("The body was read.");
      }
    }
    expect(fingerprintOf([new Recap()])).toBe(fingerprintOf([{ fingerprint: "a" }]));
  });

  it("goes by the instant of a clock", () => {
    const clockOf = (iso: string): string => fingerprintOf(pairClocks(at(iso), kyivMoscow));
    expect(clockOf("2025-05-15T19:27:00Z")).toBe(clockOf("2025-05-15T22:27:00+03:00"));
    expect(clockOf("2025-05-15T19:27:00Z")).not.toBe(clockOf("2025-05-15T19:28:00Z"));
  });

  it("goes by the name of a template", () => {
    const named = (name: string): (() => void) =>
      Object.defineProperty(() => {}, "name", { value: name });
    expect(fingerprintOf(named("HomePage"))).toBe(fingerprintOf(named("HomePage")));
    expect(fingerprintOf(named("HomePage"))).not.toBe(fingerprintOf(named("DayPage")));
  });

  it.each([
    ["a function that is no template", () => 1],
    ["a symbol", Symbol("a")],
    ["a set", new Set([1])],
    ["a date", new Date(0)],
    ["an object of a class", new URL("https://a.example/")],
  ])("is refused to %s, which cannot be compared", (_, value) => {
    expect(() => fingerprintOf({ deep: [value] })).toThrow(TypeError);
  });
});
