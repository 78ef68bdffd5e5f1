import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it, onTestFinished } from "vitest";
import { createPreviewBuilder } from "../../src/cli/preview-builder.ts";
import { DESK_VIEW } from "../../src/cli/preview-result.ts";
import { makeContent, recapText } from "./scratch.ts";

const projectFolder = fileURLToPath(new URL("../..", import.meta.url));
const DRAFT = recapText("title: First words\ntime: 2025-01-15 22:27 Kyiv\ndraft: true");

/** A builder of previews of a content folder with one draft. */
function makeBuilder() {
  const { folder, content } = makeContent({ "recaps/a.md": DRAFT });
  const outputFolder = join(folder, "preview");
  const builder = createPreviewBuilder({
    content,
    now: "2025-01-16T00:00:00Z",
    projectFolder,
    callerFolder: folder,
    outputFolder,
  });
  onTestFinished(builder.close);
  return { builder, recap: join(content, "recaps/a.md"), page: join(outputFolder, "index.html") };
}

it("a preview shows drafts, and stays while the content has problems", async () => {
  const { builder, recap, page } = makeBuilder();
  expect(await builder.build(DESK_VIEW)).toMatchObject({
    kind: "built",
    pages: expect.any(Number),
  });
  const before = readFileSync(page, "utf8");
  expect(before).toContain("First words");

  writeFileSync(recap, DRAFT.replace(" Kyiv", ""));
  const troubled = await builder.build(DESK_VIEW);
  expect(troubled.kind).toBe("problems");
  expect(troubled).toHaveProperty("text", expect.stringContaining("does not say which zone"));
  const shown = { path: recap, line: 3, frame: expect.stringContaining("> 3 | time:") };
  expect(troubled).toMatchObject({ problems: [shown] });
  expect(readFileSync(page, "utf8")).toBe(before);

  writeFileSync(recap, DRAFT.replace("First", "Second"));
  expect((await builder.build(DESK_VIEW)).kind).toBe("built");
  expect(readFileSync(page, "utf8")).toContain("Second words");
});

it("a preview shows what readers see, now or at another time", async () => {
  const { builder, recap, page } = makeBuilder();
  const held = "title: Held words\ntime: 2025-01-15 22:27 Kyiv\npublish: 2025-01-17 10:00 Kyiv";
  writeFileSync(recap.replace("a.md", "b.md"), recapText(held));
  const read = async (withDrafts: boolean, at?: string): Promise<readonly boolean[]> => {
    const result = await builder.build({ withDrafts, at });
    expect(result.kind).toBe("built");
    const html = readFileSync(page, "utf8");
    return [html.includes("First words"), html.includes("Held words")];
  };
  expect(await read(true)).toEqual([true, true]);
  expect(await read(false)).toEqual([false, false]);
  expect(await read(false, "2025-01-17 10:00 Kyiv")).toEqual([false, true]);
  expect(await read(true)).toEqual([true, true]);
  const wrong = await builder.build({ withDrafts: false, at: "soon" });
  expect(wrong).toMatchObject({ kind: "problems", problems: [] });
});

it("a build that is stopped ends all the same, and the next one is whole", async () => {
  const { builder, page } = makeBuilder();
  const stopped = builder.build(DESK_VIEW);
  builder.forgetCode();
  expect((await stopped).kind).toBe("bug");
  expect(existsSync(page)).toBe(false);
  expect((await builder.build(DESK_VIEW)).kind).toBe("built");
  expect(existsSync(page)).toBe(true);
});
