import { describe, expect, it } from "vitest";
import { createEmbargoClock, listPublished } from "../../../src/model/history/list-published.ts";
import type { Revision, RevisionFacts } from "../../../src/model/history/revision.ts";
import { createMoment } from "../../../src/time/moment.ts";
import { siteOf } from "../content-of.ts";
import { at } from "../../time/kyiv-moscow.ts";

const { settings } = siteOf();

/** A revision of 15 May 2025, committed at `time` by UTC. */
function revision(time: string, blob: string, facts: RevisionFacts = {}): Revision {
  return { commit: `c${time}`, at: at(`2025-05-15T${time}:00Z`), blob, facts };
}

/** The blobs of the published ones of `revisions` at `time` of 15 May 2025 by UTC. */
function publishedAt(time: string, ...revisions: readonly Revision[]): readonly string[] {
  const clock = createEmbargoClock(createMoment(at(`2025-05-15T${time}:00Z`)), settings);
  return listPublished(revisions, clock).map(({ blob }) => blob);
}

describe("listPublished", () => {
  it("leaves out drafts", () => {
    const draft = revision("09:00", "draft", { isDraft: true });
    expect(publishedAt("12:00", draft, revision("10:00", "a"))).toEqual(["a"]);
  });

  it("leaves out what was replaced while it was under embargo, and keeps what was public for a while", () => {
    const publish = "2025-05-15 14:00 Kyiv";
    const early = revision("09:00", "early", { publish });
    const open = revision("10:00", "public", { publish });
    const late = revision("11:30", "late", { publish });
    expect(publishedAt("12:00", early, open, late)).toEqual(["public", "late"]);
  });

  it("counts the newest only once its embargo has ended", () => {
    const publish = "2025-05-15T12:00Z";
    const revisions = [revision("09:00", "a"), revision("10:00", "b", { publish })];
    expect(publishedAt("11:59", ...revisions)).toEqual(["a"]);
    expect(publishedAt("12:00", ...revisions)).toEqual(["a", "b"]);
  });

  it("takes an embargo that cannot be made out for none", () => {
    expect(publishedAt("12:00", revision("09:00", "a", { publish: "soon" }))).toEqual(["a"]);
  });

  it("counts the same bytes once where nothing else was public between", () => {
    const draft = revision("10:00", "b", { isDraft: true });
    const again = revision("11:00", "a");
    expect(publishedAt("12:00", revision("09:00", "a"), draft, again)).toEqual(["a"]);
    const other = revision("10:00", "b");
    expect(publishedAt("12:00", revision("09:00", "a"), other, again)).toEqual(["a", "b", "a"]);
  });
});
