import { describe, expect, it } from "vitest";
import { recapOf } from "../content-samples.ts";

const CARD =
  '<p class="link-card"><a href="https://www.news.example/a">The talks</a> <span class="link-card-host">news.example</span></p>';
const LINK = "[The talks](https://www.news.example/a)";

describe("a paragraph that is one link to another site", () => {
  it("is a card after the first paragraph of a point, and no word of the point’s text", () => {
    const [point] = recapOf({ body: `- They met.\n\n  ${LINK}` }).points;
    expect(point?.html).toContain(CARD);
    expect(point?.text).toBe("They met.\nThe talks");
  });

  it("is a card between the points", () => {
    const { body } = recapOf({ body: `- They met.\n\n${LINK}\n` });
    expect(body.flatMap((block) => (block.kind === "prose" ? block.html : []))).toEqual([CARD]);
  });

  it("shows a bare address with its host", () => {
    const { body } = recapOf({ body: "- They met.\n\nhttps://news.example/a?b=1&c=2\n" });
    const html = body.map((block) => ("html" in block ? block.html : "")).join("");
    expect(html).toContain('<span class="link-card-host">news.example</span></p>');
  });
});

describe("no card", () => {
  it.each([
    ["the only paragraph of a bullet", `- ${LINK}`],
    ["the only paragraph of a point that is a paragraph", `They met.\n\n${LINK}`],
    ["the first paragraph of a point", `- ${LINK}\n\n  They met.`],
    ["a link with words beside it", `- They met.\n\n  See ${LINK}.`],
    ["two links", `- They met.\n\n  ${LINK} ${LINK}`],
    ["a link within the site", "- They met.\n\n  [Talks](/events/talks/)"],
    ["an address for mail", "- They met.\n\n  [The desk](mailto:desk@desk.example)"],
    ["a link in a list within a point", `- They met.\n  - ${LINK}`],
  ])("is made of %s", (_, body) => {
    const recap = recapOf({ body });
    const html = [...recap.points, ...recap.body].map((each) => ("html" in each ? each.html : ""));
    expect(html.join("")).not.toContain("link-card");
  });
});
