import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { publishSite } from "../../../src/build/publish-site.ts";
import { listDifferences, readFolderOnDisk } from "../../site/compare-folders.ts";
import { fillFolder } from "../temporary-folder.ts";
import { makeTinySite, recapOn, type TinySite } from "../publish-tiny.ts";

const kept = { keepsLedger: true } as const;

/** A site whose ledger is kept, with one recap of 15 January. */
async function makeKept(): Promise<TinySite> {
  const site = makeTinySite({ "recaps/first.md": recapOn(15, "They meet") });
  await site.publish(kept);
  return site;
}

/** The lines of a volume; none where there is no such file. */
function linesOf({ request }: TinySite, volume = "2025-01"): readonly string[] {
  const file = join(request.contentFolder, "published", `${volume}.txt`);
  return existsSync(file) ? readFileSync(file, "utf8").trimEnd().split("\n") : [];
}

/** The rules of the problems that a build has, and the files that they are told of. */
async function refused({ request }: TinySite, options = {}): Promise<readonly string[]> {
  const published = await publishSite({ ...request, ...options });
  if (published.kind !== "problems") return [];
  return published.problems.map(({ file, rule }) => `${file} ${rule}`);
}

const MOVED = ["content/recaps/second.md vanished-address"];

describe("a build that keeps the ledger", () => {
  it("notes the addresses of recaps with their points, and of all else that is there for good", async () => {
    const site = await makeKept();
    expect(linesOf(site)).toEqual(["/2025/01/15/first/ #met"]);
    expect(linesOf(site, "others")).toEqual(["/events/talks/"]);
    const git = join(site.request.contentFolder, "published", ".gitattributes");
    expect(readFileSync(git, "utf8")).toBe("*.txt text eol=lf merge=union\n");
  });

  it("does so where the settings say so, and not where it is told not to", async () => {
    const site = makeTinySite({ "recaps/first.md": recapOn(15, "They meet") });
    const settings = join(site.request.contentFolder, "site.yaml");
    writeFileSync(settings, `${readFileSync(settings, "utf8")}ledger: true\n`);
    await site.publish({ keepsLedger: false });
    expect(linesOf(site)).toEqual([]);
    await site.publish();
    expect(linesOf(site)).toEqual(["/2025/01/15/first/ #met"]);
  });

  it("adds at the end what is new, and touches no file where nothing is", async () => {
    const site = await makeKept();
    site.edit({ "recaps/earlier.md": recapOn(14, "They arrive") });
    await site.publish(kept);
    const file = join(site.request.contentFolder, "published/2025-01.txt");
    const before = statSync(file).mtimeMs;
    await site.publish(kept);
    site.edit({ "events/visit.md": "---\ntitle: The visit\n---\n" });
    await site.publish(kept);
    expect(statSync(file).mtimeMs).toBe(before);
    expect(linesOf(site)).toEqual(["/2025/01/15/first/ #met", "/2025/01/14/earlier/ #met"]);
    expect(linesOf(site, "others")).toEqual(["/events/talks/", "/events/visit/"]);
  });

  it("notes only the points that are new of a recap that is known", async () => {
    const site = await makeKept();
    site.edit({ "recaps/first.md": `${recapOn(15, "They meet")}- They leave. {#left}\n` });
    await site.publish(kept);
    expect(linesOf(site)).toEqual(["/2025/01/15/first/ #met", "/2025/01/15/first/ #left"]);
  });

  it("begins the last line anew where it was left without an end", async () => {
    const site = await makeKept();
    writeFileSync(
      join(site.request.contentFolder, "published/2025-01.txt"),
      "/2025/01/15/first/ #met",
    );
    site.edit({ "recaps/earlier.md": recapOn(14, "They arrive") });
    await site.publish(kept);
    expect(linesOf(site)).toEqual(["/2025/01/15/first/ #met", "/2025/01/14/earlier/ #met"]);
  });

  it("notes nothing of drafts, of what has problems, and of what is not there yet", async () => {
    const site = makeTinySite({ "recaps/first.md": recapOn(15, "They meet") });
    await site.publish({ ...kept, withDrafts: true });
    site.edit({ "recaps/second.md": "no front matter" });
    await refused(site, kept);
    expect(linesOf(site)).toEqual([]);
    site.edit({
      "recaps/second.md": recapOn(16, "They meet", "publish: 2025-02-01 09:00 Kyiv\n"),
    });
    await site.publish(kept);
    expect(linesOf(site)).toEqual(["/2025/01/15/first/ #met"]);
  });

  it("makes the site that it would make without", async () => {
    const site = await makeKept();
    const { outputFolder } = site.request;
    const clean = `${outputFolder}-clean`;
    rmSync(join(site.request.contentFolder, "published"), { recursive: true });
    await site.publish({ outputFolder: clean, isClean: true });
    expect(listDifferences(readFolderOnDisk(outputFolder), readFolderOnDisk(clean))).toEqual([]);
  });
});

describe("a build of content with a ledger", () => {
  it("is refused where a recap has gone from its address, and publishes nothing, whether or not it keeps the ledger", async () => {
    const site = await makeKept();
    const before = readFolderOnDisk(site.request.outputFolder);
    site.edit({ "recaps/first.md": undefined, "recaps/second.md": recapOn(15, "They meet") });
    expect(await refused(site)).toEqual(MOVED);
    expect(await refused(site, kept)).toEqual(MOVED);
    expect(readFolderOnDisk(site.request.outputFolder)).toEqual(before);
    expect(linesOf(site)).toEqual(["/2025/01/15/first/ #met"]);
  });

  it("passes once an alias leads to the new address, which then is noted too", async () => {
    const site = await makeKept();
    const moved = recapOn(15, "They meet", "aliases: [/2025/01/15/first/]\n");
    site.edit({ "recaps/first.md": undefined, "recaps/second.md": moved });
    await site.publish(kept);
    expect(linesOf(site)).toEqual(["/2025/01/15/first/ #met", "/2025/01/15/second/ #met"]);
    site.edit({ "recaps/second.md": recapOn(15, "They meet") });
    expect(await refused(site)).toEqual(["content/published/2025-01.txt vanished-address"]);
  });

  it("looks at months that have no recap any more, and at events", async () => {
    const site = await makeKept();
    site.edit({ "recaps/first.md": undefined });
    expect(await refused(site)).toEqual(["content/published/2025-01.txt vanished-address"]);
    site.edit({ "events/visit.md": "---\ntitle: The visit\n---\n", "events/talks.md": undefined });
    expect(await refused(site)).toEqual([
      "content/published/2025-01.txt vanished-address",
      "content/published/others.txt vanished-address",
    ]);
  });

  it("looks again where only the ledger has changed", async () => {
    const site = await makeKept();
    fillFolder(site.request.contentFolder, {
      "published/2025-01.txt": "/2025/01/15/first/ #met\n/2025/01/13/other/ #met\n",
    });
    expect(await refused(site)).toEqual(["content/published/2025-01.txt vanished-address"]);
  });

  it("holds nothing against it where drafts are shown", async () => {
    const site = await makeKept();
    site.edit({ "recaps/first.md": undefined });
    expect(await refused(site, { withDrafts: true })).toEqual([]);
  });

  it("passes where something else of the site answers", async () => {
    const site = await makeKept();
    fillFolder(site.request.contentFolder, { "published/others.txt": "/feed.xml\n/archive/\n" });
    expect(await refused(site)).toEqual([]);
  });
});

describe("a recap that is withdrawn", () => {
  it("answers for its address and all of its points, though its text may be gone", async () => {
    const site = await makeKept();
    const front = recapOn(
      15,
      "They meet",
      "withdrawn: { time: 2025-01-16 09:00 Kyiv, text: By request }\n",
    );
    site.edit({ "recaps/first.md": front.slice(0, front.indexOf("\n- ")) });
    await site.publish(kept);
    expect(linesOf(site)).toEqual(["/2025/01/15/first/ #met"]);
    const page = join(site.request.outputFolder, "2025/01/15/first/index.html");
    expect(readFileSync(page, "utf8")).toContain("By request");
  });
});
