import { describe, expect, it } from "vitest";
import type { RecapVersion } from "../../../src/content/recap-version.ts";
import { findGonePoints } from "../../../src/model/history/find-gone-points.ts";
import type { RecapHistory } from "../../../src/model/history/recap-history.ts";
import { toInstant } from "../../../src/time/instant.ts";
import { newestOf, recapText, siteOf } from "../content-of.ts";

/** A version with the points `ids`, or one that is no recap. */
function version(ids: readonly string[] | undefined): RecapVersion {
  const points = (ids ?? []).map((id) => ({ id, lead: id, text: id }));
  const shown = { title: "", opener: undefined, summary: undefined, between: "", points };
  return { text: "", shown: ids === undefined ? undefined : shown };
}

/** The history of versions with these points, a second after each other. */
function historyOf(...versions: readonly (readonly string[] | undefined)[]): RecapHistory {
  return {
    fingerprint: "",
    versionCount: versions.length,
    listVersions: () =>
      versions.map((_, index) => ({ commit: "c", blob: "b", at: toInstant(index * 1000) })),
    readVersions: () => versions.map(version),
  };
}

/** What is gone from a recap that has the point `met`, as ids and seconds. */
function goneFrom(...versions: readonly (readonly string[] | undefined)[]): readonly string[] {
  const site = siteOf({ "recaps/a.md": recapText({ time: "2025-05-15 10:00 Kyiv" }) });
  return findGonePoints(newestOf(site), historyOf(...versions)).map(
    ({ id, at }) => `${id} ${at / 1000}`,
  );
}

describe("findGonePoints", () => {
  it.each<[string, readonly (readonly string[] | undefined)[], readonly string[]]>([
    ["nothing where all points stay", [["met"], ["met"]], []],
    ["a point by the time at which it went", [["a", "met"], ["a", "met"], ["met"]], ["a 2"]],
    ["no point that came back", [["a", "met"], ["met"], ["a", "met"]], []],
    ["a point that went again, by the last time", [["a"], [], ["a"], [], []], ["a 3"]],
    ["no point that the recap has as it is now", [["met"], []], []],
    ["nothing of versions that are no recaps", [["a"], undefined, ["met"]], ["a 2"]],
  ])("tells %s", (_, versions, expected) => {
    expect(goneFrom(...versions)).toEqual(expected);
  });

  it("tells nothing of a recap without a history", () => {
    const site = siteOf({ "recaps/a.md": recapText({ time: "2025-05-15 10:00 Kyiv" }) });
    expect(findGonePoints(newestOf(site), undefined)).toEqual([]);
  });
});
