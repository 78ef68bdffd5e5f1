import { ingredientsOf } from "../outputs/ingredients-of.ts";
import { describe, expect, inject, it } from "vitest";
import { absoluteUrl } from "../../src/model/urls.ts";
import { listFiles } from "../../src/outputs/list-files.ts";
import { richSite } from "../outputs/rich-recap.ts";
import { pagesOf, readFolder, textOf } from "./site-folder.ts";

const SITE = "https://dateline.example/";
const pages = pagesOf(readFolder(inject("siteFolder")));

/** A value somewhere in structured data, with the key that it stands under. */
interface Claim {
  readonly key: string;
  readonly value: string;
}

function claimsIn(data: unknown, key = ""): readonly Claim[] {
  if (typeof data === "string") return [{ key, value: data }];
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([own, value]) =>
    claimsIn(value, Array.isArray(data) ? key : own),
  );
}

function dataOf(html: string): readonly Record<string, unknown>[] {
  const scripts = html.matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/g);
  return [...scripts].map(([, json = ""]) => JSON.parse(json) as Record<string, unknown>);
}

/** The addresses that the page at `own` shows: its own, and those that its body links to or shows. */
function addressesIn(own: string, html: string): ReadonlySet<string> {
  const [, body = ""] = html.split("<body>");
  const links = [...body.matchAll(/\s(?:href|src)="([^"]*)"/g)];
  return new Set([own, ...links.map(([, href = ""]) => new URL(href, own).href)]);
}

const ADDRESSES = new Set([
  "url",
  "item",
  "mainEntityOfPage",
  "image",
  "correctionsPolicy",
  "publishingPrinciples",
]);
const WORDS = new Set(["headline", "name", "text"]);
const DATES = /^(?:date|coverage)/;
// What is for programs alone: kinds, names of things within the data, and the page's language, which its markup has.
const UNSHOWN = new Set(["@context", "@type", "@id", "inLanguage"]);

/** What the structured data of the page at `address` claims and the page does not show. */
function unshown(address: string, html: string): readonly string[] {
  const text = textOf(html);
  const dates = new Set([...html.matchAll(/<time[^>]*\sdatetime="([^"]*)"/g)].map(([, at]) => at));
  const addresses = addressesIn(address, html);
  return dataOf(html)
    .flatMap((data) => claimsIn(data))
    .filter(({ key, value }) => {
      if (UNSHOWN.has(key)) return false;
      if (DATES.test(key)) return !dates.has(value);
      if (ADDRESSES.has(key)) return !addresses.has(value);
      return !WORDS.has(key) || !text.includes(value);
    })
    .map(({ key, value }) => `${address}: ${key} ${value}`);
}

describe("structured data of the built site", () => {
  it("claims no date, headline, name or address that its page does not show", () => {
    const found = pages.flatMap(([name, html]) =>
      unshown(`${SITE}${name.replace(/index\.html$/, "")}`, html),
    );
    expect(found).toEqual([]);
  });

  it("claims nothing unshown of a recap that uses every field", () => {
    const site = richSite();
    const files = listFiles(ingredientsOf(site));
    const found = files.outputs
      .filter(({ url }) => url.endsWith("/"))
      .flatMap(({ url, render }) => unshown(absoluteUrl(url, site.settings.url), render()));
    expect(found).toEqual([]);
    const recap = files.outputs.find(({ url }) => url === "/2025/01/15/meeting/")?.render() ?? "";
    const keys = dataOf(recap).flatMap((data) => Object.keys(data));
    expect(keys).toEqual(expect.arrayContaining(["image", "author", "correction", "isPartOf"]));
  });

  it("is there for every recap, every event and the home page", () => {
    const kinds = pages.flatMap(([name, html]) =>
      dataOf(html).map((data) => [data["@type"], name] as const),
    );
    const pagesWith = (type: string): readonly string[] =>
      kinds.filter(([each]) => each === type).map(([, name]) => name);
    const named = (pattern: RegExp): readonly string[] =>
      pages
        .filter(([name, html]) => pattern.test(name) && !html.includes('http-equiv="refresh"'))
        .map(([name]) => name);
    expect(pagesWith("NewsArticle")).toEqual(named(/^\d{4}\/\d\d\/\d\d\/[^/]+\/index\.html$/));
    expect(pagesWith("LiveBlogPosting")).toEqual(named(/^events\/[^/]+\/index\.html$/));
    expect(pagesWith("NewsMediaOrganization")).toEqual(["index.html"]);
    expect(pagesWith("WebSite")).toEqual(["index.html"]);
    expect(pagesWith("NewsArticle").length).toBeGreaterThan(30);
  });

  it("has its dates in UTC to the second", () => {
    const dates = pages
      .flatMap(([, html]) => dataOf(html).flatMap((data) => claimsIn(data)))
      .filter(({ key }) => DATES.test(key));
    expect(dates.filter(({ value }) => !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(value))).toEqual(
      [],
    );
    expect(dates.length).toBeGreaterThan(300);
  });

  it("has for each point that an event’s page shows an update of its own address and time", () => {
    for (const [name, html] of pages.filter(([name]) =>
      /^events\/[^/]+\/index\.html$/.test(name),
    )) {
      const blog = dataOf(html).find((data) => data["@type"] === "LiveBlogPosting");
      const updates = (blog?.["liveBlogUpdate"] ?? []) as { url: string; datePublished: string }[];
      const urls = updates.map(({ url }) => url);
      expect(new Set(urls).size).toBe(urls.length);
      expect(updates.every(({ datePublished }) => datePublished !== "")).toBe(true);
      const leads = html
        .match(/<ul class="leads">[\s\S]*?<\/ul>/g)
        ?.join("")
        .match(/<a /g);
      expect(urls.length, name).toBe(leads?.length);
    }
  });
});
