import { Fragment, h, type VNode } from "preact";
import { renderToStaticMarkup } from "preact-render-to-string";
import type { Site } from "../../src/model/site.ts";
import { stylesheetUrl } from "../../src/model/urls.ts";
import { scriptUrl } from "../../src/model/script-urls.ts";
import { contextOf as dress } from "../../src/outputs/context-of.ts";
import type { PageContext } from "../../templates/page-context.ts";
import { decodeEntities } from "../decode-entities.ts";

/** What a page of `site` is drawn from beside its own subject. */
export function contextOf(site: Site, tzdata = "2025b"): PageContext {
  return dress(site, {
    stylesheet: stylesheetUrl("0a"),
    script: scriptUrl("0a"),
    icon: undefined,
    preloads: [],
    tzdata,
    contentPolicy: "default-src 'none'",
    searchPolicy: "default-src 'self'",
  });
}

/** The markup of a view; none where the view is nothing. */
export function draw(view: VNode | null): string {
  return renderToStaticMarkup(h(Fragment, null, view));
}

/** The words of some markup as a reader sees them, without markup. */
export function wordsIn(html: string): string {
  const text = html
    .replaceAll(/<head>[\s\S]*<\/head>/g, "")
    .replaceAll(/<\/?(?:p|li|h\d|ul|ol|div|section|header|footer|nav)\b[^>]*>/g, " ")
    .replaceAll(/<[^>]*>/g, "");
  return decodeEntities(text).replaceAll(/\s+/g, " ").trim();
}

/** The words of a view. */
export function read(view: VNode | null): string {
  return wordsIn(draw(view));
}

/** The links of some markup in order, as their words and where they lead. */
export function linksIn(html: string): readonly (readonly [words: string, href: string])[] {
  return [...html.matchAll(/<a\b[^>]*\shref="([^"]*)"[^>]*>([\s\S]*?)<\/a>/g)].map((match) => [
    wordsIn(match[2] ?? ""),
    match[1] ?? "",
  ]);
}

/** The headings of some markup in order, as their levels and words. */
export function headingsIn(html: string): readonly (readonly [level: number, words: string])[] {
  return [...html.matchAll(/<h([1-6])\b[^>]*>([\s\S]*?)<\/h\1>/g)].map((match) => [
    Number(match[1]),
    wordsIn(match[2] ?? ""),
  ]);
}

/** The markup of the first element `tag` of the class `name`, which has no other `tag` within it; empty where there is none. */
export function partOf(html: string, tag: string, name: string): string {
  const start = `<${tag}\\b[^>]*\\sclass="(?:[^"]* )?${name}(?: [^"]*)?"[^>]*>`;
  return new RegExp(`${start}[\\s\\S]*?</${tag}>`).exec(html)?.[0] ?? "";
}

/** Some markup without the pictures of time and their tables, which say what stands there in other words too. */
export function withoutPictures(html: string): string {
  return html.replaceAll(
    /<(figure|section) class="(?:rhythm|year-calendar|mentions)"[\s\S]*?<\/\1>/g,
    "",
  );
}

/** The part of a page between its masthead and its foot. */
export function mainOf(html: string): string {
  const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1];
  if (main === undefined) throw new Error("The page has no main part.");
  return main;
}
