import { expect, it } from "vitest";
import { renderBuildJson } from "../../src/outputs/build-json.ts";

const FACTS = { content: "a", code: "b", site: "c", tzdata: "2025b", files: 3 };

it("says what the site was built from, and its commit", () => {
  const commit = { name: "c0ffee", isModified: false };
  expect(JSON.parse(renderBuildJson({ ...FACTS, commit }))).toEqual({
    ...FACTS,
    commit: "c0ffee",
    isModified: false,
  });
});

it("says that there is no commit where none is known", () => {
  expect(JSON.parse(renderBuildJson({ ...FACTS, commit: undefined }))).toEqual({
    ...FACTS,
    commit: null,
    isModified: null,
  });
});
