import { describe, expect, it } from "vitest";
import type { Site } from "../../src/model/site.ts";
import { Opener, RecapBody } from "../../templates/recap-body.tsx";
import { markdownText, newestOf, recapText, siteOf, type Lines } from "../model/content-of.ts";
import { contextOf, draw, linksIn, read, wordsIn } from "./draw.ts";

/** The site of a recap with `lines` in its front matter and the Markdown `body`. */
function siteWith(lines: Lines, body?: string): Site {
  return siteOf({
    "images/hall.jpg": "",
    "people/berg.md": markdownText({ name: "Anna Berg", aliases: "[Berg]" }),
    "recaps/meeting.md": recapText({ time: "2025-05-15 22:27 Kyiv", ...lines }, body),
  });
}

/** The body of a recap as a view draws it, on the recap's own page unless told otherwise. */
function bodyOf(lines: Lines, body?: string, isOnOwnPage = true): string {
  const site = siteWith(lines, body);
  return draw(RecapBody({ recap: newestOf(site), context: contextOf(site), isOnOwnPage }));
}

/** The kinds of the elements right inside the body, in order. */
function kindsIn(html: string): readonly string[] {
  return [
    ...html.matchAll(/<(?:h[23]|ul class="points"|li class="point"|div class="prose"|figure)/g),
  ].map(([tag]) => tag.slice(1).replace(/.*class="(.*)"/, "$1"));
}

describe("the body of a recap", () => {
  it("is the recap line and one list of points, each with its id and its permanent link", () => {
    const html = bodyOf({}, "- **They met**, both said. {#met}\n- They parted. {#parted}\n");
    expect(wordsIn(html)).toBe(
      "Here’s a recap of the latest developments: They met, both said. § They parted. §",
    );
    expect(kindsIn(html)).toEqual(["points", "point", "point"]);
    expect(html).toContain('<li class="point" id="met">');
    expect(linksIn(html)).toEqual([
      ["§", "/2025/05/15/meeting/#met"],
      ["§", "/2025/05/15/meeting/#parted"],
    ]);
    expect(html).toContain('aria-label="Permanent link to “They met”"');
  });

  it("keeps headings, prose and points in the order of the file, with each run of points as one list", () => {
    const html = bodyOf(
      {},
      `## On the ground

- One. {#one}
- Two. {#two}

Between the lists.

- Three. {#three}

### In the air {#air}

- Four. {#four}
`,
    );
    expect(kindsIn(html)).toEqual(
      "h2 points point point prose points point h3 points point".split(" "),
    );
    expect(html).toContain('<h2 id="on-the-ground">On the ground</h2>');
    expect(html).toContain('<h3 id="air">In the air</h3>');
    expect(html).toMatch(/<div class="prose"><p>Between the lists.<\/p><\/div>/);
  });

  it("has each paragraph as a point where there are no bullets", () => {
    expect(kindsIn(bodyOf({}, "They met.\n\nThey parted.\n"))).toEqual([
      "points",
      "point",
      "point",
    ]);
  });

  it("has the language of the recap where it is not the site’s", () => {
    expect(bodyOf({ lang: "uk" })).toMatch(/<div class="text" lang="uk">/);
    expect(bodyOf({})).toMatch(/^<div class="recap-body">/);
  });

  it("has no recap line where the recap has no opener", () => {
    expect(wordsIn(bodyOf({ opener: "false" }))).toBe("They met, both sides said. §");
  });

  it("shows each correction of a point under it, by both clocks, and no other there", () => {
    const corrections =
      "[{ time: 2025-11-24 23:30 Kyiv, point: met, text: Second. }, { time: 2025-05-16 09:00 Kyiv, point: met, text: First. }, { time: 2025-05-17 09:00 Kyiv, text: Of it all. }]";
    const html = bodyOf({ corrections }, "- They met. {#met}\n- They parted. {#parted}\n");
    const [, met = "", parted = ""] = html.split('<li class="point"');
    expect(wordsIn(`<li${met}`)).toBe(
      "They met. Corrected 9am Kyiv and Moscow, 16 May 2025 First. " +
        "Corrected 11.30pm Kyiv (12.30am Tuesday Moscow), Monday 24 November 2025 Second. §",
    );
    expect(met.match(/<div class="correction" role="note">/g)).toHaveLength(2);
    expect(parted).not.toContain("correction");
    expect(html).not.toContain("Of it all.");
  });

  it.each([
    [true, 'id="first_people_berg" href="#people_berg"'],
    [false, 'href="/people/berg/"'],
  ])("on the recap’s own page (%s) has first names as links with %s", (isOnOwnPage, attributes) => {
    const body = "- They met Berg. {#met}\n- Anna Berg left. {#left}\n\nBerg was there.\n";
    expect(bodyOf({}, body, isOnOwnPage).match(/<a class="name-link".*?<\/a>/g)).toEqual([
      `<a class="name-link" ${attributes}>Berg</a>`,
    ]);
    const prose = "- They met. {#met}\n\nBerg was there.\n";
    expect(bodyOf({}, prose, isOnOwnPage)).toContain(
      `<div class="prose"><p><a class="name-link" ${attributes}>Berg</a> was there.</p></div>`,
    );
  });

  it("shows the recap's picture with its size, its words for those who do not see it, and its caption", () => {
    const image = "{ src: /images/hall.jpg, alt: A hall, caption: The hall., credit: A. Name }";
    const html = bodyOf({ image });
    expect(html).toMatch(
      /<img src="\/images\/hall.jpg" width="1200" height="800" alt="A hall" fetchpriority="high" decoding="async"\s*\/>/,
    );
    expect(wordsIn(/<figcaption>.*<\/figcaption>/.exec(html)?.[0] ?? "")).toBe("The hall. A. Name");
  });

  it("has no caption where the picture has none", () => {
    const html = bodyOf({ image: "{ src: /images/hall.jpg, alt: A hall }" });
    expect(html).toContain("<figure>");
    expect(html).not.toContain("<figcaption>");
  });
});

describe("the opener of a recap", () => {
  it("is the sentence with the clocks, or nothing where the recap has none", () => {
    expect(read(Opener({ recap: newestOf(siteWith({})) }))).toBe(
      "It’s nearly 10.30pm in Kyiv and Moscow.",
    );
    expect(draw(Opener({ recap: newestOf(siteWith({ opener: "false" })) }))).toBe("");
  });

  it("has the date of words such as “on Friday”, beside the names around them", () => {
    const words = "Berg came [on Friday]{on=2025-05-16}.";
    const html = bodyOf({}, `## ${words}\n\n- ${words} {#came}\n\n${words}\n`);
    const date = "Berg came on Friday (16 May 2025).";
    expect(wordsIn(html)).toContain(`${date} ${date} § ${date}`);
    expect(html.match(/<time class="dated" datetime="2025-05-16" tabindex="0">/g)).toHaveLength(3);
    expect(html).toMatch(/<a class="name-link"[^>]*>Berg<\/a> came <time/);
  });
});
