import { describe, expect, it } from "vitest";
import { hashOf, shortHashOf } from "../../src/build/hash-of.ts";

describe("hashOf", () => {
  it("gives the SHA-256 of text and of bytes", () => {
    const known = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    expect(hashOf("abc")).toBe(known);
    expect(hashOf(new TextEncoder().encode("abc"))).toBe(known);
    expect(shortHashOf("abc")).toBe("ba7816bf8f");
  });

  it("tells lists apart that read the same when joined", () => {
    expect(hashOf(["ab", "c"])).not.toBe(hashOf(["a", "bc"]));
  });
});
