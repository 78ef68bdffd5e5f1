import { h } from "preact";
import { describe, expect, it } from "vitest";
import { homeUrl, pictureUrl } from "../../src/model/urls.ts";
import { createDraw, type DrawIngredients } from "../../src/outputs/draw-page.ts";
import { contextOf } from "../templates/draw.ts";
import { siteOf } from "../model/content-of.ts";

const context = contextOf(siteOf());
const place = { url: homeUrl, source: "the home page" };
const WordsPage = (props: { readonly words: string }) => h("p", null, props.words);
const OthersPage = (props: { readonly words: string }) => h("b", null, props.words);
const lighter = new Map([
  [pictureUrl("images/a.png"), [{ type: "image/webp", variants: [] }]],
]) as DrawIngredients["pictures"];

describe("a page that is drawn", () => {
  const draw = createDraw({ context, pictures: new Map() });
  const page = draw(place, WordsPage, { words: "Words" });

  it("stands at its place and holds what its template makes of its subject", () => {
    expect(page).toMatchObject(place);
    expect(page.render()).toContain("<p>Words</p>");
  });

  it("has another fingerprint with another subject, and with another template", () => {
    expect(draw(place, WordsPage, { words: "Words" }).fingerprint()).toBe(page.fingerprint());
    expect(draw(place, WordsPage, { words: "Others" }).fingerprint()).not.toBe(page.fingerprint());
    expect(draw(place, OthersPage, { words: "Words" }).fingerprint()).not.toBe(page.fingerprint());
  });

  it("has another fingerprint with other forms of an image, if it shows that", () => {
    const other = createDraw({ context, pictures: lighter });
    const shown = { ...place, images: ["images/a.png"] };
    expect(other(place, WordsPage, { words: "Words" }).fingerprint()).toBe(page.fingerprint());
    expect(other(shown, WordsPage, { words: "Words" }).fingerprint()).not.toBe(page.fingerprint());
  });
});
