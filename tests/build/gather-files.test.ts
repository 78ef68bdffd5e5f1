import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { bundleStyles } from "../../src/build/bundle-styles.ts";
import { gatherFiles } from "../../src/build/gather-files.ts";
import { prepareSite } from "../../src/build/prepare-site.ts";
import { shortHashOf } from "../../src/build/hash-of.ts";
import { makeContent, recapText } from "../cli/scratch.ts";
import { at } from "../time/kyiv-moscow.ts";

const projectFolder = fileURLToPath(new URL("../..", import.meta.url));

it("gatherFiles dresses the pages: a style sheet under its hash, fonts that are there, preloads in every head", async () => {
  const { content } = makeContent({
    "recaps/2025-01-15-meeting.md": recapText("title: The meeting\ntime: 2025-01-15 22:27 Kyiv"),
  });
  const request = {
    contentFolder: content,
    contentName: "content",
    projectFolder,
    now: at("2030-01-01T00:00:00Z"),
    withDrafts: false,
    url: undefined,
  };
  const { site } = prepareSite(request);
  if (site === undefined) throw new Error("the content has problems");
  const { outputs, copies } = await gatherFiles(site, request);
  const sheet = outputs.find(({ url }) => /\/site-\w+\.css$/.test(url));
  const css = sheet?.render() ?? "";
  expect(css).toContain(bundleStyles(projectFolder, "site.css"));
  expect(sheet?.url).toBe(`/assets/site-${shortHashOf(css)}.css`);
  const urls = copies.map(({ url }) => url);
  for (const [, name] of css.matchAll(/url\(([^)]+)\)/g)) expect(urls).toContain(`/assets/${name}`);
  expect(urls).toContain("/assets/fonts-licence.txt");
  expect(copies.filter(({ file, make }) => make === undefined && !existsSync(file))).toEqual([]);
  const page = outputs.find(({ url }) => url === "/2025/01/15/meeting/")?.render() ?? "";
  const preloads = [...page.matchAll(/<link rel="preload" as="font" [^>]*href="([^"]+)"/g)];
  expect(preloads.map(([, href]) => href?.replace("../../../../", "/"))).toEqual([
    expect.stringMatching(/^\/assets\/source-serif-4-latin-/),
    expect.stringMatching(/^\/assets\/source-serif-4-italic-latin-/),
    expect.stringMatching(/^\/assets\/inter-400-latin-/),
    expect.stringMatching(/^\/assets\/inter-600-latin-/),
  ]);
});
