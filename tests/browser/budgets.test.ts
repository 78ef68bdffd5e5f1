import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, inject, it } from "vitest";
import { pagesOf, readFolder } from "../site/site-folder.ts";

const folder = inject("siteFolder");
const files = readFolder(folder);
const KIB = 1024;

// One round trip of a fresh connection carries some 14 KiB: a recap is there after the first. The others, which
// list many recaps, may take a second one. Bytes of HTML and CSS, each packed by gzip -9.
const BUDGETS: readonly {
  readonly kind: string;
  readonly path: RegExp;
  readonly budget: number;
}[] = [
  { kind: "recaps", path: /^\d{4}\/\d\d\/\d\d\/[^/]+\/index\.html$/, budget: 14 * KIB },
  { kind: "home", path: /^index\.html$/, budget: 18 * KIB },
  { kind: "events", path: /^events\/[^/]+\/(?:page\/\d+\/)?index\.html$/, budget: 20 * KIB },
  { kind: "days", path: /^\d{4}\/\d\d\/\d\d\/index\.html$/, budget: 16 * KIB },
];

// The faces that a page in English asks for: those for Latin letters.
const FONT_BUDGET = 110 * KIB;

const weigh = (text: string): number => gzipSync(text, { level: 9 }).length;

/** The bytes of a page and of the style sheets that it links to. */
function weighPage(name: string, html: string): { html: number; css: number } {
  const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = ""]) =>
    new URL(href, `http://site.test/${name}`).pathname.slice(1),
  );
  const css = sheets.map((sheet) => {
    const text = files.get(sheet);
    if (text === undefined) throw new Error(`${name} links to no such style sheet: ${sheet}`);
    return weigh(text);
  });
  return { html: weigh(html), css: css.reduce((sum, each) => sum + each, 0) };
}

describe("the weight of the site", () => {
  it.each(BUDGETS)("stays within $budget bytes for $kind", ({ path, budget }) => {
    const pages = pagesOf(files).filter(([name]) => path.test(name));
    const table = pages
      .map(([name, html]) => ({ name, ...weighPage(name, html) }))
      .map((page) => ({ ...page, sum: page.html + page.css }))
      .toSorted((one, other) => other.sum - one.sum)
      .map(({ name, html, css, sum }) => ({
        sum,
        row: `${sum} = ${html} HTML + ${css} CSS  ${name}`,
      }));
    expect(pages.length).toBeGreaterThan(0);
    const over = table.filter(({ sum }) => sum > budget);
    const rows = table.slice(0, 20).map(({ row }) => row);
    expect(over.length, `${over.length} pages over ${budget} bytes, of:\n${rows.join("\n")}`).toBe(
      0,
    );
  });

  it("stays within its budget for all that scripts run", () => {
    // Search has what it needs for itself.
    const isForAll = (name: string): boolean => !/^pagefind\/|^assets\/search-/.test(name);
    const scripts = [...files].filter(([name]) => name.endsWith(".js") && isForAll(name));
    const table = scripts.map(([name, text]) => `${weigh(text)}  ${name}`);
    const sum = scripts.reduce((total, [, text]) => total + weigh(text), 0);
    expect(scripts.map(([name]) => name.replace(/-\w{10}\./, "."))).toEqual([
      "assets/site.js",
      "service-worker.js",
    ]);
    expect(sum, `${sum} bytes of scripts:\n${table.join("\n")}`).toBeLessThanOrEqual(10 * KIB);
  });

  it("stays within its budget for fonts", () => {
    const css = [...files].filter(([name]) => name.endsWith(".css")).map(([, text]) => text);
    const faces = css.flatMap((text) => text.match(/@font-face\s*\{[^}]*\}/g) ?? []);
    const names = faces.filter(isForLatin).flatMap((face) => face.match(/[^/"'()]+\.woff2/g) ?? []);
    const wanted = new Set(names);
    const table = readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => wanted.has(name.split("/").at(-1) ?? ""))
      .map((name) => ({ name, bytes: statSync(join(folder, name)).size }));
    expect(table).toHaveLength(wanted.size);
    const sum = table.reduce((total, { bytes }) => total + bytes, 0);
    const rows = table.map(({ name, bytes }) => `${bytes}  ${name}`).join("\n");
    expect(sum, `${sum} bytes of fonts, of at most ${FONT_BUDGET}:\n${rows}`).toBeLessThanOrEqual(
      FONT_BUDGET,
    );
  });
});

/** Whether a face serves small Latin letters: it says no range, or one with U+0061 in it. */
function isForLatin(face: string): boolean {
  const [, ranges] = /unicode-range:([^;}]*)/i.exec(face) ?? [];
  if (ranges === undefined) return true;
  return ranges.split(",").some((range) => {
    const [first = "", last = first] = range.trim().replace(/^U\+/i, "").split("-");
    const [from, to] = [first.replaceAll("?", "0"), last.replaceAll("?", "F")];
    return Number.parseInt(from, 16) <= 0x61 && Number.parseInt(to, 16) >= 0x61;
  });
}
