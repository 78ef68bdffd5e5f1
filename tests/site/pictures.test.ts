import { describe, expect, inject, it } from "vitest";
import { pagesOf, readFolder } from "./site-folder.ts";

const files = readFolder(inject("siteFolder"));
const pages = pagesOf(files);
const pictures = pages.flatMap(([name, html]) =>
  [...html.matchAll(/<picture>(.*?)<\/picture>/g)].map((match) => ({
    page: name,
    html: match[1] ?? "",
  })),
);

describe("pictures of the built site", () => {
  it("offer lighter forms whose files are there", () => {
    const missing = pictures.flatMap(({ page, html }) =>
      [...html.matchAll(/srcset="([^"]*)"/g)]
        .flatMap((match) => (match[1] ?? "").split(", "))
        .map((candidate) => new URL(candidate.split(" ")[0] ?? "", `http://x/${page}`).pathname)
        .filter((path) => !files.has(path.slice(1))),
    );
    expect(missing).toEqual([]);
    expect(pictures.length).toBeGreaterThan(0);
  });

  it("keep room for themselves, say what they show, and leave the lead picture first in the queue", () => {
    for (const { html } of pictures)
      expect(html).toMatch(/<img [^>]*width="\d+" height="\d+" alt="[^"]+"/);
    const page = files.get("2025/10/26/clocks-go-back-in-ukraine/index.html") ?? "";
    const lead = /<img [^>]*>/.exec(page)?.[0] ?? "";
    expect(lead).toContain('fetchpriority="high"');
    expect(lead).not.toContain("loading");
  });
});
