import { describe, expect, inject, it } from "vitest";
import { readFolder } from "../site/site-folder.ts";
import { findExamples, missingKinds, PAGE_KINDS } from "./page-kinds.ts";

const examples = findExamples(readFolder(inject("siteFolder")));

describe("the kinds of pages", () => {
  it("have an example in the built site wherever one is expected", () => {
    expect(missingKinds(examples)).toEqual([]);
  });

  it("have names of their own", () => {
    expect(new Set(PAGE_KINDS.map(({ name }) => name)).size).toBe(PAGE_KINDS.length);
  });

  it("are told from their addresses and from what stands on them", () => {
    const live = `<main><p class="state live">Live: last recap <time>`;
    const found = findExamples(
      new Map([
        ["index.html", ""],
        ["2025/01/02/met/index.html", "winter"],
        ["2025/07/02/met/index.html", "summer"],
        ["2025/07/02/met/index.json", '{"corrections":[{"at":1}]}'],
        ["2025/07/03/met/index.html", "the longer summer"],
        ["2025/07/03/met/index.json", '{"corrections":[]}'],
        ["events/talks/index.html", live],
        ["events/old/index.html", "<main><p>Ended 2 July 2025: as it happened"],
        ["old-address/index.html", '<meta http-equiv="refresh">'],
        ["about/index.html", ""],
        ["404.html", ""],
      ]),
    );
    expect(found.map(({ kind, url }) => [kind, url])).toEqual([
      ["home", ""],
      ["recap in summer", "2025/07/03/met/"],
      ["recap in winter", "2025/01/02/met/"],
      ["recap with corrections", "2025/07/02/met/"],
      ["event live", "events/talks/"],
      ["event ended", "events/old/"],
      ["plain page", "about/"],
      ["404", "2025/no/such/page/"],
    ]);
    expect(missingKinds(found)).toContain("day");
    expect(missingKinds(found)).not.toContain("home");
  });
});
