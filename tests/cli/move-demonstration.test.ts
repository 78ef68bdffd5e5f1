import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { PreparedSite } from "../../src/build/prepare-site.ts";
import { runDateline } from "../site/run-dateline.ts";
import { readFolder } from "../site/site-folder.ts";
import { copyDemonstration, DEMONSTRATION, move, siteOf } from "./move-desk.ts";

describe("mv in the demonstration content", () => {
  const all = readFolder(DEMONSTRATION);
  const recaps = [...all.keys()].filter((name) => name.startsWith("recaps/"));

  it("keeps every recap’s old address, and every link to it, wherever it stands", () => {
    const folder = copyDemonstration();
    const before = siteOf(folder);
    const urls = (before.site?.recaps ?? []).map(({ url }) => url);
    expect(urls.length).toBeGreaterThan(40);
    for (const [index, name] of recaps.entries()) move(folder, name, `renamed-${index}`);
    const after = siteOf(folder);
    expect(after.problems).toEqual([]);
    for (const url of urls) expect(after.redirects.get(url)).toMatch(/\/renamed-\d+\/$/);
    const texts = [...readFolder(join(folder, "content")).values()].join("\n");
    for (const url of urls) expect(texts).not.toContain(`](${url}`);
  });

  it.each([
    ["event", "istanbul-talks-2025", "/events/"],
    ["person", "rustem-umerov", "/people/"],
    ["place", "istanbul", "/places/"],
    ["organisation", "kremlin", "/organisations/"],
    ["author", "night-desk", "/authors/"],
  ])("renames the %s %s with all that names it", (kind, id, parent) => {
    const folder = copyDemonstration();
    const before = siteOf(folder);
    move(folder, kind, id, "another-name");
    const { problems, redirects, site } = siteOf(folder);
    expect(problems).toEqual([]);
    expect(redirects.get(`${parent}${id}/`)).toBe(`${parent}another-name/`);
    const count = (each: Pick<PreparedSite, "site">): number =>
      [...(each.site?.events ?? []), ...(each.site?.entities ?? []), ...(each.site?.authors ?? [])]
        .filter((one) => one.id === id || one.id === "another-name")
        .reduce((sum, { recaps: own }) => sum + own.length, 0);
    expect(site === undefined ? 0 : count({ site })).toBe(count(before));
    const texts = [...readFolder(join(folder, "content")).values()].join("\n");
    expect(texts).not.toMatch(new RegExp(`\\(${parent}${id}/|[[ ]${id}[\\],]`));
  });

  it("gives back what it changed where it is undone, but for the old addresses", () => {
    const folder = copyDemonstration();
    const name = "recaps/2025/2025-02-12-2330-trump-and-putin-speak-by-phone.md";
    move(folder, name, "x");
    move(folder, "recaps/2025/2025-02-12-2330-x.md", "trump-and-putin-speak-by-phone");
    const after = readFolder(join(folder, "content"));
    expect([...after.keys()]).toEqual([...all.keys()]);
    for (const [each, text] of after)
      if (each !== name) expect([each, text]).toEqual([each, all.get(each)]);
    expect(siteOf(folder).problems).toEqual([]);
  });

  it("leads from the old address of each kind of page to the new one on the built site", () => {
    const folder = copyDemonstration();
    move(folder, recaps.find((name) => name.includes("names-a-delegation")) ?? "", "delegation");
    move(folder, "event", "istanbul-talks-2025", "istanbul");
    move(folder, "person", "rustem-umerov", "umerov");
    const output = join(folder, "site");
    const content = join(folder, "content");
    const run = runDateline(["build", "--content", content, "--output", output, "--no-search"]);
    expect(run).toMatchObject({ status: 0 });
    const read = (path: string): string => readFileSync(join(output, path, "index.html"), "utf8");
    const lead = (path: string): string | undefined =>
      /http-equiv="refresh" content="0; url=([^"]*)"/.exec(read(path))?.[1];
    expect(lead("2025/05/15/zelenskyy-names-a-delegation")).toMatch(
      /\/15\/delegation\/$|\.\.\/delegation\//,
    );
    expect(lead("events/istanbul-talks-2025")).toContain("istanbul/");
    expect(lead("events/istanbul-talks-2025/page/1")).toContain("istanbul/page/1/");
    expect(lead("people/rustem-umerov")).toContain("umerov/");
    const feed = readFileSync(join(output, "events/istanbul/feed.xml"), "utf8");
    expect(feed).toContain("<id>https://dateline.example/events/istanbul-talks-2025/</id>");
  });
});
