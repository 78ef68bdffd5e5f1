import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { verifySite } from "../../src/build/verify-site.ts";
import { readFolderOnDisk } from "../site/compare-folders.ts";
import { makeTinySite, recapOn, type TinySite } from "./publish-tiny.ts";

/** A site that has been published, edited and published again. */
async function begin(): Promise<TinySite> {
  const site = makeTinySite({ "recaps/first.md": recapOn(3, "One") });
  await site.publish();
  site.edit({ "recaps/second.md": recapOn(4, "Two") });
  await site.publish();
  return site;
}

describe("the verification of a published folder", () => {
  it("finds nothing in what builds made, and leaves nothing behind", async () => {
    const site = await begin();
    const { outputFolder } = site.request;
    const [before, beside] = [readFolderOnDisk(outputFolder), readdirSync(dirname(outputFolder))];
    const verified = await verifySite(site.request);
    const files = [...before.keys()].filter((name) => !name.endsWith("/")).length;
    expect(verified).toEqual({ kind: "verified", files, differences: [] });
    expect(readFolderOnDisk(outputFolder)).toEqual(before);
    expect(readdirSync(dirname(outputFolder))).toEqual(beside);
  });

  it("names what is missing, in excess and different, and mends nothing", async () => {
    const site = await begin();
    const { outputFolder } = site.request;
    rmSync(join(outputFolder, "2025/01/03/first/index.txt"));
    writeFileSync(join(outputFolder, "letter.txt"), "dear reader");
    const page = join(outputFolder, "index.html");
    writeFileSync(page, readFileSync(page, "utf8").replace("Two", "Too"));
    const before = readFolderOnDisk(outputFolder);
    expect(await verifySite(site.request)).toMatchObject({
      differences: [
        { path: "2025/01/03/first/index.txt", how: "missing" },
        { path: "index.html", how: "different" },
        { path: "letter.txt", how: "extra" },
      ],
    });
    expect(readFolderOnDisk(outputFolder)).toEqual(before);
  });

  it("finds a page that a build would not render again, because its list takes it for right", async () => {
    const site = await begin();
    const page = join(site.request.outputFolder, "2025/01/03/first/index.html");
    writeFileSync(page, "");
    expect((await site.publish()).changed).toEqual([]);
    expect(await verifySite(site.request)).toMatchObject({
      differences: [{ path: "2025/01/03/first/index.html", how: "different" }],
    });
  });

  it("gives the problems of the content", async () => {
    const site = await begin();
    site.edit({ "recaps/second.md": "nothing" });
    expect((await verifySite(site.request)).kind).toBe("problems");
  });
});
