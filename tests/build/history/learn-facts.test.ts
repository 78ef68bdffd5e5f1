import { describe, expect, it } from "vitest";
import { learnFacts } from "../../../src/build/history/learn-facts.ts";
import type { RevisionFacts } from "../../../src/model/history/revision.ts";
import { toInstant } from "../../../src/time/instant.ts";
import { recapText } from "../../model/content-of.ts";
import { makeFolder } from "../temporary-folder.ts";
import { makeRepository } from "./repository.ts";

const TIME = { time: "2025-05-15 10:00 Kyiv" };

/** The facts of a file that was these texts in turn. */
function factsOf(...texts: readonly string[]): readonly (RevisionFacts | undefined)[] {
  const { contentFolder, commit, git } = makeRepository(makeFolder());
  const revisions = texts.map((text) => ({
    commit: commit({ "recaps/a.md": text }),
    at: toInstant(0),
    blob: git("rev-parse", "HEAD:content/recaps/a.md"),
  }));
  const learned = learnFacts(contentFolder, new Map([["recaps/a.md", revisions]]));
  return learned.get("recaps/a.md")?.map(({ facts }) => facts) ?? [];
}

describe("learnFacts", () => {
  it("learns what was a draft and what was under embargo", () => {
    const texts = [
      recapText({ ...TIME, draft: "true" }),
      recapText({ ...TIME, publish: "2025-05-16 10:00 Kyiv" }),
      recapText(TIME, "- The draft was published. {#draft}\n"),
      recapText({ ...TIME, '"dr\\u0061ft"': "true" }),
      "draft: true\n",
    ];
    expect(factsOf(...texts)).toEqual([
      { isDraft: true },
      { publish: "2025-05-16 10:00 Kyiv" },
      {},
      { isDraft: true },
      {},
    ]);
  });

  it("does not look at a file with one revision", () => {
    expect(factsOf(recapText({ ...TIME, draft: "true" }))).toEqual([undefined]);
  });
});
