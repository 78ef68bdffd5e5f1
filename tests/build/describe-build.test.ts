import { describe, expect, it } from "vitest";
import { describeBuild } from "../../src/build/describe-build.ts";
import { digestList, type ListedFile } from "../../src/build/published-list.ts";
import { tzdataVersion } from "../../src/time/tzdata-version.ts";

const LISTED: readonly ListedFile[] = [
  ["index.html", "home"],
  ["404.html", "none"],
];
const KNOWN = { commit: { name: "c0ffee", isModified: true }, content: "c0", code: "c1" };

describe("describeBuild", () => {
  it("says what the files were made from", () => {
    const { url, render } = describeBuild(LISTED, KNOWN);
    expect(url).toBe("/build.json");
    expect(JSON.parse(render())).toEqual({
      commit: "c0ffee",
      isModified: true,
      content: "c0",
      code: "c1",
      site: digestList(LISTED),
      tzdata: tzdataVersion(),
      files: 2,
    });
  });

  it("is the same file for the same files and facts, in any order, and another for others", () => {
    const build = describeBuild(LISTED, KNOWN);
    const [same, other] = [
      describeBuild(LISTED.toReversed(), { ...KNOWN }),
      describeBuild([["index.html", "home"]], KNOWN),
    ];
    expect([same.render(), same.fingerprint()]).toEqual([build.render(), build.fingerprint()]);
    expect(other.render()).not.toBe(build.render());
    expect(other.fingerprint()).not.toBe(build.fingerprint());
  });
});
