import { parseAtomFeed } from "feedsmith";
import { XmlDocument } from "libxml2-wasm";
import { describe, expect, it } from "vitest";
import { renderAtom } from "../../../src/outputs/feeds/atom.ts";
import { feedOf, hostile, poisoned } from "../hostile.ts";

describe("an Atom feed", () => {
  it("is read as what it was made from, hostile text and all", () => {
    const feed = feedOf(hostile);
    const [entry] = feed.entries;
    const read = parseAtomFeed(renderAtom(feedOf(poisoned)));
    expect(read).toMatchObject({
      id: feed.id,
      title: { value: hostile },
      subtitle: { value: hostile },
      updated: "2025-05-16T06:00:00Z",
      authors: [{ name: hostile, uri: "https://desk.example/" }],
      links: [
        { rel: "self", href: feed.urls.atom },
        { rel: "alternate", href: feed.page },
      ],
      xml: { lang: "en-GB" },
    });
    expect(read.entries).toMatchObject([
      {
        id: entry?.id,
        title: { value: hostile },
        published: "2025-05-15T19:27:00Z",
        updated: "2025-05-16T06:00:00Z",
        authors: [
          { name: hostile, uri: entry?.url },
          { name: "Night desk", uri: "https://desk.example/authors/night/" },
        ],
        categories: [{ term: "talks", label: hostile }],
        links: [{ rel: "alternate", href: entry?.url }],
        summary: { value: hostile },
        content: { type: "html", value: `<p>${hostile}</p>` },
        xml: { lang: "uk" },
      },
    ]);
  });

  it("is read the same by libxml2", () => {
    using document = XmlDocument.fromString(renderAtom(feedOf(poisoned)));
    const names = { a: "http://www.w3.org/2005/Atom" };
    const textAt = (path: string): string | undefined => document.get(path, names)?.content;
    expect(textAt("/a:feed/a:title")).toBe(hostile);
    expect(textAt("/a:feed/a:entry/a:content")).toBe(`<p>${hostile}</p>`);
    expect(textAt("/a:feed/a:entry/a:category/@label")).toBe(hostile);
  });

  it("names a hub where there is one", () => {
    const hub = "https://hub.example/";
    expect(parseAtomFeed(renderAtom(feedOf("a", { hub }))).links).toContainEqual({
      rel: "hub",
      href: hub,
    });
    expect(renderAtom(feedOf("a"))).not.toContain("hub");
  });

  it("without entries was updated at the beginning of 1970", () => {
    const read = parseAtomFeed(renderAtom(feedOf("a", { entries: [], updatedAt: undefined })));
    expect(read.updated).toBe("1970-01-01T00:00:00Z");
    expect(read.entries ?? []).toEqual([]);
  });
});
