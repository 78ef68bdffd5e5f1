import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { chooseShard } from "../../src/build/choose-shard.ts";
import { isReplaceable } from "../../src/build/is-replaceable.ts";
import { buildUrl, fileOf, type Url } from "../../src/model/urls.ts";
import { makeOutput, type Output } from "../../src/outputs/output.ts";
import { listDifferences, readFolderOnDisk, type FolderOnDisk } from "../site/compare-folders.ts";
import { makeTinySite, recapOn, type TinySite } from "./publish-tiny.ts";

/** A site with six recaps on six days. */
function makeSite(): TinySite {
  const days = [3, 4, 5, 6, 7, 8];
  return makeTinySite(
    Object.fromEntries(days.map((day) => [`recaps/r${day}.md`, recapOn(day, `Round ${day}`)])),
  );
}

function withoutFolders(found: FolderOnDisk): FolderOnDisk {
  return new Map([...found].filter(([name]) => !name.endsWith("/")));
}

/** What of the site the folder of each of `count` parts holds. */
async function publishParts(
  { request, publish }: TinySite,
  count: number,
): Promise<readonly FolderOnDisk[]> {
  const parts: FolderOnDisk[] = [];
  for (let index = 1; index <= count; index += 1) {
    const outputFolder = `${request.outputFolder}-${index}-of-${count}`;
    await publish({ outputFolder, shard: { index, count } });
    parts.push(withoutFolders(readFolderOnDisk(outputFolder)));
  }
  return parts;
}

describe("the parts of a site", () => {
  it("are, all together, the whole site byte for byte, and share only the description of the build", async () => {
    const site = makeSite();
    await site.publish();
    const whole = withoutFolders(readFolderOnDisk(site.request.outputFolder));
    for (const count of [1, 2, 3, 4, 5, 6, 7, 8]) {
      const parts = await publishParts(site, count);
      const union = new Map(parts.flatMap((part) => [...part]));
      expect(listDifferences(union, whole), `${count} parts`).toEqual([]);
      const names = parts
        .flatMap((part) => [...part.keys()])
        .filter((name) => name !== "build.json");
      expect(new Set(names).size, `${count} parts`).toBe(names.length);
      for (const part of parts) expect(part.has("build.json")).toBe(true);
    }
  });

  it("take the place of a whole site, which the next build publishes anew", async () => {
    const site = makeSite();
    await site.publish();
    const whole = withoutFolders(readFolderOnDisk(site.request.outputFolder));
    await site.publish({ shard: { index: 2, count: 3 } });
    const { outputFolder } = site.request;
    expect(withoutFolders(readFolderOnDisk(outputFolder)).size).toBeLessThan(whole.size / 2);
    expect(isReplaceable(outputFolder)).toBe(true);
    await site.publish();
    const found = withoutFolders(readFolderOnDisk(outputFolder));
    expect(listDifferences(found, whole)).toEqual([]);
  });

  it("are of nearly one size, with their share of every kind, and keep side by side what lies in one folder", () => {
    const paths = Array.from({ length: 40 }, (_, index) => [`/r${index}/`, `/events/e${index}/`]);
    const pages = paths.flat().toSorted();
    const feeds = [..."abcdefgh"].flatMap((id) => [`/${id}/feed.xml`, `/${id}/rss.xml`]);
    const make = (url: string): Output => makeOutput({ url: url as Url, source: "" }, {}, () => "");
    const site = {
      files: { outputs: [...pages, ...feeds].map(make), copies: [] },
      build: make(buildUrl),
    };
    const parts = [1, 2, 3, 4].map((index) =>
      chooseShard(site, { index, count: 4 }).outputs.map(({ url }) => fileOf(url)),
    );
    for (const part of parts) {
      expect(part.filter((path) => path.startsWith("events/"))).toHaveLength(10);
      const own = part.filter((path) => path.endsWith(".xml"));
      expect(own).toHaveLength(4);
      expect(new Set(own.map((path) => join(path, ".."))).size).toBe(2);
    }
  });

  it("may be empty but for the description of the build", async () => {
    const site = makeTinySite({});
    await site.publish({ shard: { index: 900, count: 900 } });
    expect(readdirSync(site.request.outputFolder)).toEqual(["build.json"]);
  });
});
