import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { prepareSite } from "../../../src/build/prepare-site.ts";
import { publishSite } from "../../../src/build/publish-site.ts";
import { openThreads } from "../../../src/build/thread/open-threads.ts";
import { createEdits } from "../../random-edits/create-edits.ts";
import { writeContent } from "../../site/write-content.ts";
import { projectFolder } from "../site-desk.ts";
import { makeFolder } from "../temporary-folder.ts";

const threads = openThreads(projectFolder);
afterAll(() => threads.close());

const EDITS = 12;

it("a build on what others left finds vanished what a look at everything finds", async () => {
  let refusals = 0;
  for (const seed of [1, 2, 3, 4, 5, 6]) {
    const folder = makeFolder();
    const contentFolder = join(folder, "content");
    const edits = createEdits(seed, 6);
    const done: string[] = [];
    let published = edits.first;
    let written = {};
    for (let step = 0; step <= EDITS; step += 1) {
      const edited = step === 0 ? { state: published, what: "begin" } : edits.next(published);
      done.push(edited.what);
      const { files, now } = edited.state;
      writeContent(contentFolder, written, files);
      written = files;
      const request = {
        projectFolder,
        contentFolder,
        contentName: "content",
        now,
        url: undefined,
        withDrafts: false,
      };
      const { problems } = prepareSite(request);
      const result = await publishSite({
        ...request,
        outputFolder: join(folder, "site"),
        threads,
        keepsLedger: true,
      });
      const found = result.kind === "problems" ? result.problems : [];
      expect(found, done.join("; ")).toEqual(problems);
      // What was refused is taken back by the next edit, as an editor would.
      if (found.length === 0) published = { ...edited.state, withDrafts: false };
      else done.push("refused");
    }
    refusals += done.filter((what) => what === "refused").length;
  }
  // Some of these edits make what was published vanish.
  expect(refusals).toBeGreaterThan(3);
});
