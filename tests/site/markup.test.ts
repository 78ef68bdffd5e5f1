import { HtmlValidate } from "html-validate";
import { describe, expect, inject, it } from "vitest";
import { pagesOf, readFolder, textOf } from "./site-folder.ts";

const files = readFolder(inject("siteFolder"));
const pages = pagesOf(files);

describe("markup of the built site", () => {
  it("is valid on every page", async () => {
    const validator = new HtmlValidate({
      extends: ["html-validate:recommended"],
      // A headline is the document's title however long it is; only the site's name is left out.
      rules: { "long-title": "off" },
    });
    const found: string[] = [];
    for (const [name, html] of pages) {
      const { results } = await validator.validateString(html, name);
      for (const { messages } of results)
        found.push(
          ...messages.map(({ ruleId, message, line }) => `${name}:${line} ${ruleId} ${message}`),
        );
    }
    expect(found).toEqual([]);
    expect(pages.length).toBeGreaterThan(100);
  });

  it("has one h1 a page and no id twice", () => {
    const odd = pages.filter(([, html]) => {
      const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1]);
      const headings = html.match(/<h1[\s>]/g)?.length ?? 0;
      const isRedirect = html.includes('http-equiv="refresh"');
      return ids.length !== new Set(ids).size || (headings !== 1 && !isRedirect);
    });
    expect(odd.map(([name]) => name)).toEqual([]);
  });

  it("never shows a value that is missing", () => {
    // Code may name what is missing.
    const texts = [...files].filter(([name]) => !/\.(?:png|js)$/.test(name));
    const odd = texts.filter(([, text]) => /\bundefined\b|Invalid|\bNaN\b|\[object/.test(text));
    expect(odd.map(([name]) => name)).toEqual([]);
  });

  it("shows no draft anywhere", () => {
    const leaks = [...files].filter(
      ([name, text]) => /holding-file/.test(name) || /Holding file|holding-file/.test(text),
    );
    expect(leaks.map(([name]) => name)).toEqual([]);
  });

  it("says the opener and begins the first point within the first 600 characters of a recap", () => {
    const late = pages
      .filter(([, html]) => html.includes('<article class="recap">'))
      .filter(([, html]) => {
        const opener = /<p class="opener">([^<]*)</.exec(html)?.[1] ?? "It’s";
        const lead = textOf(
          `<body>${/<li class="point"[^>]*>([\s\S]*?)<\/(?:strong|span)>/.exec(html)?.[1]}</body>`,
        );
        const start = textOf(html).slice(0, 600);
        return !start.includes(opener) || !start.includes(lead);
      });
    expect(late.map(([name]) => name)).toEqual([]);
  });

  it("runs no script but modules of the site’s own", () => {
    const known =
      /<script type="(?:module" src="[^":]+"|application\/ld\+json"|application\/json" id="[\w-]+")>/g;
    const scripts = pages.filter(([, html]) =>
      /<script|\son\w+="/.test(html.replaceAll(known, "")),
    );
    expect(scripts.map(([name]) => name)).toEqual([]);
  });
});
