import { describe, expect, it } from "vitest";
import { paginate, type Stretch } from "../../src/model/paginate.ts";
import { eventPageUrl, eventUrl } from "../../src/model/urls.ts";
import { StretchPage } from "../../templates/stretch-page.tsx";
import { siteOf } from "../model/content-of.ts";
import { contextOf, draw, headingsIn, linksIn, mainOf } from "./draw.ts";

const stretches = (count: number): readonly Stretch<string>[] =>
  paginate(Array<string>(count).fill("a recap"), 1, (number) => eventPageUrl("talks", number));

function drawFirstOf(count: number): string {
  const [page] = stretches(count);
  if (page === undefined) throw new Error("There is no stretch.");
  const subject = { name: "Talks & <talks>", url: eventUrl("talks") };
  return draw(StretchPage({ context: contextOf(siteOf({})), subject, page, children: "Items" }));
}

describe("a page for one stretch of a growing list", () => {
  it("is named after its subject and its number, and leads to the newest end", () => {
    const html = drawFirstOf(2);
    expect(html).toContain("<title>Talks &amp; &lt;talks>, page 1 – ");
    expect(headingsIn(html)).toEqual([[1, "Talks & <talks>, page 1 from the oldest"]]);
    expect(linksIn(mainOf(html)).at(-1)).toEqual(["Newest recaps", "/events/talks/"]);
  });

  it("stays as it is while stretches are added behind the next one", () => {
    expect(drawFirstOf(3)).toBe(drawFirstOf(2));
  });
});
