import { expect, test } from "vitest";
import { checkFolders } from "../../src/content/check-folders.ts";
import { sourceOf } from "./content-samples.ts";

test.each([
  ["recap/a.md", "Move the file to recaps/a.md"],
  ["Recaps/2025/a.md", "Move the file to recaps/2025/a.md"],
  ["event/a.md", "Move the file to events/a.md"],
  ["organizations/a.md", "Move the file to organisations/a.md"],
])("asks for %s to be moved", (name, advice) => {
  const [problem] = checkFolders([sourceOf("", name)]);
  expect(problem).toMatchObject({ file: `content/${name}`, line: 1, writeInstead: [advice] });
});

test.each([
  "recaps/a.md",
  "recaps/2025/recap/a.md",
  "site.yaml",
  "notes.md",
  "drafts-of-others/a.md",
])("lets %s be", (name) => {
  expect(checkFolders([sourceOf("", name)])).toEqual([]);
});
