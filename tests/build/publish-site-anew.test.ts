import { DatabaseSync } from "node:sqlite";
import { afterAll, describe, expect, it } from "vitest";
import { openStore } from "../../src/build/archive/open-store.ts";
import { digestCode, nameRun } from "../../src/build/code-digest.ts";
import { storeFileOf } from "../../src/build/store-file-of.ts";
import { openThreads } from "../../src/build/thread/open-threads.ts";
import { markdownText } from "../model/content-of.ts";
import { changedOf, makeDesk, projectFolder } from "./site-desk.ts";
import { fillFolder } from "./temporary-folder.ts";

const threads = openThreads(projectFolder);
afterAll(() => threads.close());

describe("publishing what cannot be taken from before", () => {
  it("renders all where other code published, and leaves alone what is the same", async () => {
    const { publish, places } = makeDesk(threads);
    const first = await publish();
    const store = openStore(storeFileOf(places), nameRun(digestCode(projectFolder).parsing));
    store.write("facts", "run", "other code");
    store.close();
    const second = await publish();
    expect(changedOf(second)).toEqual([]);
    expect(second.rendered).toBe(first.rendered);
    expect(second.site).toEqual(first.site);
    expect((await publish()).rendered).toBe(0);
  });

  it("renders all where the store is another version’s, with a notice", async () => {
    const { publish, places } = makeDesk(threads);
    const first = await publish();
    openStore(storeFileOf(places), "another").close();
    const second = await publish();
    expect(second.notices).toEqual([expect.stringContaining("another version’s")]);
    expect(second.rendered).toBe(first.rendered);
    expect(second.site).toEqual(first.site);
  });

  it("renders all where the folder is not what was published last", async () => {
    const { publish, places } = makeDesk(threads);
    const first = await publish();
    fillFolder(places.outputFolder, { "build.json": "{}" });
    const second = await publish();
    expect(changedOf(second)).toEqual(["build.json"]);
    expect(second.rendered).toBe(first.rendered);
  });

  it("renders all where nothing of before is to be used", async () => {
    const { publish } = makeDesk(threads);
    const first = await publish();
    const second = await publish({ isClean: true });
    expect([second.rendered, second.notices]).toEqual([first.rendered, []]);
    expect(second.site).toEqual(first.site);
  });

  it.each([
    ["a folder of the content", "UPDATE folders SET bytes = CAST('[]' AS BLOB)"],
    ["the list of what was published", "UPDATE published SET bytes = CAST('[]' AS BLOB)"],
    ["the text of a recap", "UPDATE texts SET bytes = CAST('x' AS BLOB)"],
    ["the outline of a recap", "DELETE FROM outlines"],
  ])("begins anew with a notice where %s is damaged", async (_, sql) => {
    const { publish, places, contentFolder } = makeDesk(threads);
    await publish();
    const database = new DatabaseSync(storeFileOf(places));
    database.exec(sql);
    database.close();
    // Its title stands on the pages of its recaps, so that their texts and outlines are read.
    fillFolder(contentFolder, { "events/talks.md": markdownText({ title: "Other talks" }) });
    const second = await publish();
    expect(second.notices).toEqual([
      "What earlier builds left is damaged: everything is built anew.",
    ]);
    const clean = await publish({ isClean: true });
    expect(changedOf(clean)).toEqual([]);
  });
});
