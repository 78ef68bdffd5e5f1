import { describe, expect, inject, it } from "vitest";
import { pagesOf, readFolder } from "./site-folder.ts";

const files = readFolder(inject("siteFolder"));
const pages = pagesOf(files);

function linksOf(html: string): readonly string[] {
  return [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map((match) => match[1] ?? "");
}

/** The file and the anchor that `link` on the page `from` leads to. */
function follow(link: string, from: string): { file: string; anchor: string } {
  // In a sub-folder two deep, so that a link which climbs too far is seen to leave the site.
  const root = from === "404.html" ? "/" : "/a/b/";
  const url = new URL(link, `http://site.test${root}${from}`);
  if (!url.pathname.startsWith(root)) return { file: "outside the site", anchor: "" };
  const path = decodeURI(url.pathname.slice(root.length));
  const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
  return { file, anchor: url.hash.slice(1) };
}

describe("links of the built site", () => {
  it("lead to a file and, where they name one, to an anchor in it", () => {
    const broken = pages.flatMap(([name, html]) =>
      linksOf(html)
        .filter((link) => !/^(?:https?|mailto):/.test(link))
        .filter((link) => {
          const { file, anchor } = follow(link, name);
          const target = files.get(file);
          return target === undefined || (anchor !== "" && !target.includes(` id="${anchor}"`));
        })
        .map((link) => `${name}: ${link}`),
    );
    expect(broken).toEqual([]);
  });

  it("are relative, so that the site works in any folder, but on the page that answers anywhere", () => {
    const rooted = pages
      .filter(([name]) => name !== "404.html")
      .flatMap(([name, html]) =>
        linksOf(html)
          .filter((link) => link.startsWith("/"))
          .map((link) => `${name}: ${link}`),
      );
    expect(rooted).toEqual([]);
    const notFound = linksOf(files.get("404.html") ?? "");
    expect(notFound.filter((link) => !/^(?:\/|#|https:)/.test(link))).toEqual([]);
  });

  it("load nothing from another host", () => {
    const foreign = pages.flatMap(([name, html]) =>
      [
        ...html.matchAll(
          /<(?:link rel="stylesheet"|script|img|iframe|source)[^>]*\s(?:href|src)="(https?:[^"]*)"/g,
        ),
      ].map((match) => `${name}: ${match[1]}`),
    );
    expect(foreign).toEqual([]);
  });

  it("include a permanent one at every point", () => {
    const recaps = pages.filter(([name]) => /^\d{4}\/\d\d\/\d\d\/[^/]+\/index\.html$/.test(name));
    const without = recaps.flatMap(([name, html]) =>
      [...html.matchAll(/<li class="point" id="([^"]+)">/g)]
        .filter((match) => !html.includes(`class="permalink" href="#${match[1]}"`))
        .map((match) => `${name}#${match[1]}`),
    );
    expect(recaps.length).toBeGreaterThan(30);
    expect(without).toEqual([]);
  });
});
