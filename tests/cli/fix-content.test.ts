import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fixContent, type FixedContent } from "../../src/cli/fix-content.ts";
import { readFolder } from "../site/site-folder.ts";
import { at } from "../time/kyiv-moscow.ts";
import { makeContent } from "./scratch.ts";

/** Fixes `contentFolder`, or the files `names` in it, and gives the number of ids written and of files left. */
function fix(contentFolder: string, ...names: readonly string[]): FixedContent {
  const request = {
    contentFolder,
    contentName: "content",
    projectFolder: "/project",
    now: at("2030-01-01T00:00:00Z"),
    withDrafts: false,
    url: undefined,
  };
  return fixContent(request, names.length === 0 ? undefined : new Set(names));
}

const HEAD = "---\ntitle: One\ntime: 2025-01-15 22:27 Kyiv\nevents: [talks]\n---\n\n";

/** The text of a recap after it was fixed. */
function fixedText(text: string): string {
  const { content } = makeContent({ "recaps/one.md": text });
  fix(content);
  return readFileSync(join(content, "recaps/one.md"), "utf8");
}

describe("fixContent", () => {
  it("writes an id for each point that has none, in every recap, and counts them", () => {
    const { content } = makeContent({
      "recaps/one.md": `${HEAD}- They met.\n- They parted. {#parted}\n`,
      "recaps/2025/two.md": `${HEAD}- They met.\n- They met.\n`,
    });
    expect(fix(content)).toEqual({ ids: 3, left: 0 });
    const files = readFolder(content);
    expect(files.get("recaps/one.md")).toBe(
      `${HEAD}- They met. {#they-met}\n- They parted. {#parted}\n`,
    );
    expect(files.get("recaps/2025/two.md")).toBe(
      `${HEAD}- They met. {#they-met}\n- They met. {#they-met-2}\n`,
    );
    expect(fix(content)).toEqual({ ids: 0, left: 0 });
    expect(readFolder(content)).toEqual(files);
  });

  it("writes into the given files alone", () => {
    const { content } = makeContent({
      "recaps/no-zone.md": `${HEAD.replace(" Kyiv", "")}- They met.\n`,
      "recaps/one.md": `${HEAD}- They met.\n`,
      "recaps/two.md": `${HEAD}- They parted.\n`,
    });
    expect(fix(content, "recaps/one.md")).toEqual({ ids: 1, left: 0 });
    const files = readFolder(content);
    expect(files.get("recaps/one.md")).toContain("{#they-met}");
    expect(files.get("recaps/two.md")).toBe(`${HEAD}- They parted.\n`);
  });

  it("leaves every file with a problem as it is, and fixes the others", () => {
    const troubled = `${HEAD.replace(" Kyiv", "")}- They met.\n`;
    const badLink = `${HEAD}- They [met](javascript:alert).\n`;
    const { content } = makeContent({
      "recaps/no-zone.md": troubled,
      "recaps/bad-link.md": badLink,
      "recaps/one.md": `${HEAD}- They met.\n`,
    });
    expect(fix(content)).toEqual({ ids: 1, left: 2 });
    const files = readFolder(content);
    expect(files.get("recaps/no-zone.md")).toBe(troubled);
    expect(files.get("recaps/bad-link.md")).toBe(badLink);
    expect(files.get("recaps/one.md")).toContain("{#they-met}");
  });

  it("does nothing where the settings cannot be made out", () => {
    const text = `${HEAD}- They met.\n`;
    const { content } = makeContent({ "site.yaml": "title: X\n", "recaps/one.md": text });
    expect(fix(content)).toEqual({ ids: 0, left: 1 });
    expect(readFileSync(join(content, "recaps/one.md"), "utf8")).toBe(text);
  });

  it.each([
    ["a file without a last line break", `${HEAD}- They met.`, `${HEAD}- They met. {#they-met}`],
    ["spaces at a line’s end", `${HEAD}- They met.  \n`, `${HEAD}- They met. {#they-met}  \n`],
    [
      "letters of more than one byte",
      `${HEAD}- Вони зустрілися 🕊️.\n- They met.\n`,
      `${HEAD}- Вони зустрілися 🕊️. {#voni-zustrilisya}\n- They met. {#they-met}\n`,
    ],
    [
      "CR LF in some lines only",
      `${HEAD}- They met.\r\n- They parted.\n`,
      `${HEAD}- They met. {#they-met}\r\n- They parted. {#they-parted}\n`,
    ],
    [
      "CR for line breaks",
      `${HEAD}- They met.\n`.replaceAll("\n", "\r"),
      `${HEAD}- They met. {#they-met}\n`.replaceAll("\n", "\r"),
    ],
  ])("keeps %s", (_, text, fixed) => {
    expect(fixedText(text)).toBe(fixed);
  });
});
