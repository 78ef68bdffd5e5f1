import { XmlDocument } from "libxml2-wasm";
import { describe, expect, inject, it } from "vitest";
import { pagesOf, readFolder } from "./site-folder.ts";

const files = readFolder(inject("siteFolder"));
const maps = [...files].filter(([name]) => /^maps\/.*\.svg$/.test(name));
const shown = pagesOf(files).flatMap(([page, html]) =>
  [...html.matchAll(/<figure class="place-map">(.*?)<\/figure>/g)].map((match) => {
    const html = match[1] ?? "";
    const src = /<img src="([^"]*)"/.exec(html)?.[1] ?? "";
    return { page, html, map: new URL(src, `http://x/${page}`).pathname.slice(1) };
  }),
);

describe("maps of the built site", () => {
  it("are there where pages show them, and nowhere else", () => {
    const names = new Set(shown.map(({ map }) => map));
    expect([...names].toSorted()).toEqual(maps.map(([name]) => name));
    expect(maps.length).toBeGreaterThan(10);
    expect(shown.length).toBeGreaterThan(maps.length);
  });

  it("stand on pages of recaps, events and places, once a page", () => {
    const pages = shown.map(({ page }) => page);
    expect(new Set(pages).size).toBe(pages.length);
    for (const kind of [/^\d{4}\//, /^events\//, /^places\//])
      expect(pages.some((page) => kind.test(page))).toBe(true);
    expect(pages.filter((page) => !/^(?:\d{4}|events|places)\//.test(page))).toEqual([]);
  });

  it("are well-formed XML without scripts and links, and no larger than a small picture", () => {
    for (const [name, svg] of maps) {
      const document = XmlDocument.fromString(svg);
      const names = { svg: "http://www.w3.org/2000/svg" };
      expect(document.find("//svg:circle", names).length, name).toBeGreaterThan(0);
      expect(document.find("//svg:script | //svg:a | //@href", names), name).toEqual([]);
      expect(svg.length, name).toBeLessThan(40_000);
      document.dispose();
    }
  });

  it("name every place in words beside them", () => {
    for (const { html, map, page } of shown) {
      const labels = [...(files.get(map) ?? "").matchAll(/<text [^>]*>([^<]*)</g)];
      const words = html.replaceAll(/<[^>]*>/g, "");
      const alt = /alt="([^"]*)"/.exec(html)?.[1] ?? "";
      for (const [, label = ""] of labels) {
        // The name of a single place would only be said again below it.
        if (labels.length > 1) expect(words, page).toContain(label);
        if (!/^\d+$/.test(label)) expect(alt, page).toContain(label);
      }
    }
  });
});
