import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { openThreads } from "../../../src/build/thread/open-threads.ts";
import { settingsText } from "../../model/content-of.ts";
import { projectFolder } from "../site-desk.ts";
import { makeFolderInMemory } from "../trees/published-folder.ts";
import { createPublish, FIRST, makeDesk, saying } from "./history-desk.ts";

const threads = openThreads(projectFolder);
afterAll(() => threads.close());

describe("a site built where history is not to be had", () => {
  it("says so in a line and goes on: without git, and in a shallow clone", async () => {
    const { commit, publish, git, contentFolder } = makeDesk(threads);
    commit(FIRST);
    commit({ "recaps/a.md": saying("They met on Sunday.") });
    await publish();
    const other = makeFolderInMemory();
    git(
      "clone",
      "--quiet",
      "--depth",
      "1",
      `file://${join(contentFolder, "..")}`,
      join(other, "clone"),
    );
    const shallow = await createPublish(join(other, "clone/content"), other, threads)();
    expect(shallow.notices).toEqual([
      "The clone is shallow: recaps have no pages of their history. Fetch all commits (“fetch-depth: 0”).",
    ]);
    expect(shallow.histories).toEqual({});
    rmSync(join(contentFolder, "../.git"), { recursive: true });
    const outside = await publish();
    expect(outside.notices).toEqual([
      "git tells nothing of the content: recaps have no pages of their history. “history: false” in site.yaml leaves them out for good.",
    ]);
    expect([outside.histories, outside.published.removed]).toEqual([
      {},
      ["2025/05/15/a/history/index.html"],
    ]);
  });

  it("has it once a shallow clone is made whole at the same commit", async () => {
    const { commit, contentFolder, git } = makeDesk(threads);
    commit(FIRST);
    commit({ "recaps/a.md": saying("They met on Sunday.") });
    const other = makeFolderInMemory();
    const clone = join(other, "clone");
    git("clone", "--quiet", "--depth", "1", `file://${join(contentFolder, "..")}`, clone);
    const publish = createPublish(join(clone, "content"), other, threads);
    expect((await publish()).histories).toEqual({});
    git("-C", clone, "fetch", "--quiet", "--unshallow");
    expect(Object.keys((await publish()).histories)).toEqual(["a"]);
  });

  it("has none, and says nothing, where the settings switch it off; and all again where they switch it on", async () => {
    const { commit, publish } = makeDesk(threads);
    commit(FIRST);
    commit({ "recaps/a.md": saying("They met on Sunday.") });
    await publish();
    commit({ "site.yaml": settingsText({ history: "false" }) });
    const off = await publish();
    expect([off.histories, off.notices]).toEqual([{}, []]);
    commit({ "site.yaml": settingsText() });
    expect(Object.keys((await publish()).histories)).toEqual(["a"]);
  });
});
