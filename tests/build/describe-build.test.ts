import { describe, expect, it } from "vitest";
import { describeBuild } from "../../src/build/describe-build.ts";
import { digestParts, type KnownParts } from "../../src/build/published-list.ts";
import { tzdataVersion } from "../../src/time/tzdata-version.ts";

const HOME = { fingerprint: "h", digest: "home", files: 2, pages: 1 };
const EVENTS = { fingerprint: "e", digest: "events", files: 3, pages: 3 };
const PARTS: KnownParts = new Map([
  ["", HOME],
  ["events", EVENTS],
]);
const KNOWN = { commit: { name: "c0ffee", isModified: true }, content: "c0", code: "c1" };

describe("describeBuild", () => {
  it("says what the files were made from", () => {
    const { url, render } = describeBuild(PARTS, KNOWN);
    expect(url).toBe("/build.json");
    expect(JSON.parse(render())).toEqual({
      commit: "c0ffee",
      isModified: true,
      content: "c0",
      code: "c1",
      site: digestParts(PARTS),
      tzdata: tzdataVersion(),
      files: 5,
    });
  });

  it("is the same file for the same files and facts, in any order, and another for others", () => {
    const build = describeBuild(PARTS, KNOWN);
    const [same, other] = [
      describeBuild(new Map([...PARTS].toReversed()), { ...KNOWN }),
      describeBuild(new Map([["", HOME]]), KNOWN),
    ];
    expect([same.render(), same.fingerprint()]).toEqual([build.render(), build.fingerprint()]);
    expect(other.render()).not.toBe(build.render());
    expect(other.fingerprint()).not.toBe(build.fingerprint());
  });
});
