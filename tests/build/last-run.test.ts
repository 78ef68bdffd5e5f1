import { afterAll, describe, expect, it } from "vitest";
import type { PublishRequest } from "../../src/build/publish-request.ts";
import { openThreads } from "../../src/build/thread/open-threads.ts";
import { markdownText, recapText, type Files } from "../model/content-of.ts";
import { listDifferences, readFolderOnDisk, type FolderOnDisk } from "../site/compare-folders.ts";
import { at } from "../time/kyiv-moscow.ts";
import { changedOf, makeDesk, projectFolder, type SiteDesk } from "./site-desk.ts";
import { fillFolder } from "./temporary-folder.ts";

const threads = openThreads(projectFolder);
afterAll(() => threads.close());

/** A recap of 2 May that is held back until 9am of 16 May in Kyiv. */
const HELD: Files = {
  "recaps/held.md": recapText({
    time: "2025-05-02 22:27 Kyiv",
    publish: "2025-05-16 09:00 Kyiv",
  }),
};

/** An event that begins at 10am and ends at 6pm of 20 May in Kyiv. */
const TIMED: Files = {
  "events/visit.md": markdownText({
    title: "The visit",
    start: "2025-05-20 10:00 Kyiv",
    end: "2025-05-20 18:00 Kyiv",
  }),
};

/** What a clean build into another folder makes of the content of a desk. */
async function buildClean(
  { places, publish }: SiteDesk,
  options: Partial<PublishRequest>,
): Promise<FolderOnDisk> {
  const outputFolder = `${places.outputFolder}-clean`;
  await publish({ ...options, outputFolder, isClean: true });
  return readFolderOnDisk(outputFolder);
}

describe("publishing the same content again", () => {
  it("writes nothing where no time has passed that the site depends on", async () => {
    const desk = makeDesk(threads);
    fillFolder(desk.contentFolder, { ...HELD, ...TIMED });
    const first = await desk.publish({ now: at("2025-05-15T12:00:00Z") });
    const now = at("2025-05-15T12:01:00Z");
    const second = await desk.publish({ now });
    expect([changedOf(second), second.rendered]).toEqual([[], 0]);
    expect(second.site).toEqual(first.site);
    expect(listDifferences(second.site, await buildClean(desk, { now }))).toEqual([]);
  });

  it.each<
    [what: string, files: Files, first: Partial<PublishRequest>, then: Partial<PublishRequest>]
  >([
    [
      "an embargo has ended",
      HELD,
      { now: at("2025-05-16T05:59:59Z") },
      { now: at("2025-05-16T06:00:00Z") },
    ],
    [
      "an event has begun",
      TIMED,
      { now: at("2025-05-20T06:59:59Z") },
      { now: at("2025-05-20T07:00:00Z") },
    ],
    [
      "an event has ended",
      TIMED,
      { now: at("2025-05-20T15:00:00Z") },
      { now: at("2025-05-20T15:00:01Z") },
    ],
    [
      "a recap is older than 48 hours",
      {},
      { now: at("2025-05-07T07:00:00Z") },
      { now: at("2025-05-07T07:00:01Z") },
    ],
    [
      "the time is one before the last build’s",
      HELD,
      { now: at("2025-05-16T06:00:00Z") },
      { now: at("2025-05-16T05:59:59Z") },
    ],
    ["the site has another address", {}, {}, { url: "https://mirror.example/news/" }],
  ])("makes what a clean build does where %s", async (_, files, first, then) => {
    const desk = makeDesk(threads);
    fillFolder(desk.contentFolder, files);
    await desk.publish(first);
    const second = await desk.publish(then);
    expect(changedOf(second)).not.toEqual([]);
    expect(listDifferences(second.site, await buildClean(desk, then))).toEqual([]);
  });

  it("makes what a clean build does where an edit that showed nowhere tells of a time to come", async () => {
    const desk = makeDesk(threads);
    const now = at("2025-05-15T12:00:00Z");
    await desk.publish({ now });
    fillFolder(desk.contentFolder, HELD);
    const held = await desk.publish({ now });
    expect(listDifferences(held.site, await buildClean(desk, { now }))).toEqual([]);
    const then = { now: at("2025-05-16T06:00:00Z") };
    const { site } = await desk.publish(then);
    expect(site.has("2025/05/02/held/index.html")).toBe(true);
    expect(listDifferences(site, await buildClean(desk, then))).toEqual([]);
  });
});
