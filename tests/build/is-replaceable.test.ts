import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isReplaceable } from "../../src/build/is-replaceable.ts";
import { fillFolder, makeFolder } from "./temporary-folder.ts";

const FACTS = JSON.stringify({ content: "", code: "", site: "", tzdata: "", files: 1 });

describe("a folder", () => {
  it.each([
    ["that is empty", {}, true],
    [
      "that holds a home page and a page for what is not found",
      { "index.html": "", "404.html": "" },
      true,
    ],
    ["that holds a part of a site", { "build.json": FACTS, "2025/index.html": "" }, true],
    ["that holds a home page alone", { "index.html": "" }, false],
    ["that holds another program’s build.json", { "build.json": '{"files":[]}' }, false],
    ["that holds a build.json that is none", { "build.json": "null" }, false],
    ["that holds anything else", { "letter.txt": "" }, false],
  ])("%s may be replaced: %j → %s", (_, files, isAllowed) => {
    const folder = join(makeFolder(), "site");
    fillFolder(folder, files);
    expect(isReplaceable(folder)).toBe(isAllowed);
  });

  it("that is not there may be made", () => {
    expect(isReplaceable(join(makeFolder(), "site"))).toBe(true);
  });
});
