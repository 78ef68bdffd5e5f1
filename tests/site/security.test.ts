import { describe, expect, inject, it } from "vitest";
import { PAGE_POLICY, SEARCH_POLICY } from "../../templates/security-policy.ts";
import { pagesOf, readFolder } from "./site-folder.ts";

const files = readFolder(inject("siteFolder"));
const pages = pagesOf(files);

/** Pages with a tag for which `isOdd` says yes, each with the tag. */
function find(isOdd: (tag: string) => boolean): readonly string[] {
  return pages.flatMap(([name, html]) =>
    [...html.matchAll(/<[a-z][^\s>]*(?:\s+[^\s"=>/]+(?:="[^"]*")?)*\s*\/?>/g)]
      .filter(([tag]) => isOdd(tag))
      .map(([tag]) => `${name}: ${tag}`),
  );
}

const SEARCH = "search/index.html";

describe("security of the built site", () => {
  it("has the whole policy at the head of every page", () => {
    const tag = (policy: string): string =>
      `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">`;
    const without = pages.filter(
      ([name, html]) => !html.includes(tag(name === SEARCH ? SEARCH_POLICY : PAGE_POLICY)),
    );
    expect(without.map(([name]) => name)).toEqual([]);
    expect(pages.length).toBeGreaterThan(100);
  });

  it("needs nothing that the policy refuses: no style and no script within a page", () => {
    expect(find((tag) => /\sstyle="|^<style/.test(tag))).toEqual([]);
    expect(find((tag) => /\son[a-z]+="|="javascript:/i.test(tag))).toEqual([]);
    const isCode = (tag: string): boolean =>
      tag.startsWith("<script") &&
      !/^<script type="(?:module" src="[^"]+"|application\/ld\+json")>$/.test(tag);
    expect(find(isCode)).toEqual([]);
  });

  it("runs one script on every page, and one more on the search page, each its own", () => {
    const scripts = find((tag) => tag.startsWith("<script") && tag.includes(" src="));
    const names = scripts.map(
      (each) => / src="(?:(?:\.\.\/)*|\/)(assets\/[\w-]+\.js)"/.exec(each)?.[1],
    );
    const [others, search] = [names, scripts.filter((each) => each.startsWith("search/"))];
    expect(new Set(others.map((name) => name?.replace(/-\w+\.js$/, "")))).toEqual(
      new Set(["assets/site", "assets/search"]),
    );
    expect(search).toHaveLength(2);
    expect(scripts.filter((each) => each.includes("/search-"))).toHaveLength(1);
    expect(names.filter((name) => name === undefined || !files.has(name))).toEqual([]);
  });

  it("loads nothing from another origin, by pages and by the style sheet", () => {
    const loads = /^<(?:img|source|script|iframe|video|audio|embed|object|track)\b/;
    const linked = /^<link [^>]*rel="(?:[^"]* )?(?:stylesheet|preload|icon|manifest|modulepreload)/;
    const foreign = /\s(?:src|srcset|href|data|poster)="(?:[^"]*[\s,])?(?:https?:)?\/\//;
    expect(find((tag) => (loads.test(tag) || linked.test(tag)) && foreign.test(tag))).toEqual([]);
    const sheets = [...files].filter(([name]) => name.endsWith(".css"));
    expect(sheets.map(([name]) => name.replace(/-\w+\.css$/, ""))).toEqual([
      "assets/search",
      "assets/site",
    ]);
    for (const [, css] of sheets) expect(css).not.toMatch(/url\(\s*["']?(?:[a-z]+:|\/\/)|@import/i);
  });

  it("loads only files that are there", () => {
    const [name = "", css = ""] = [...files].find(([file]) => /\/site-\w+\.css$/.test(file)) ?? [];
    const folder = name.slice(0, name.lastIndexOf("/") + 1);
    const loaded = [...css.matchAll(/url\(([^)]*)\)/g)].map(([, path]) => `${folder}${path}`);
    expect(loaded.filter((file) => !files.has(file))).toEqual([]);
    expect(loaded.length).toBeGreaterThan(8);
  });

  it("comes with the headers for the host, and the licences of its fonts", () => {
    expect(files.get("_headers")).toContain("frame-ancestors 'none'");
    expect(files.get("assets/fonts-licence.txt")).toContain("SIL OPEN FONT LICENSE");
  });
});
