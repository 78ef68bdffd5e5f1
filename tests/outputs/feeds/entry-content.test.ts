import { expect, test } from "vitest";
import {
  renderCorrectionContent,
  renderRecapContent,
} from "../../../src/outputs/feeds/entry-content.tsx";
import { newestOf, recapText, siteOf } from "../../model/content-of.ts";
import { linksIn, wordsIn } from "../../templates/draw.ts";
import { richSite } from "../rich-recap.ts";

const site = richSite();
const html = renderRecapContent(newestOf(site), site.settings);
const page = "https://host.example/desk/2025/01/15/meeting/";

test("the content of a recap is all of it, in the order of its page", () => {
  expect(wordsIn(html)).toBe(
    [
      "It’s 11.30pm on Wednesday in Kyiv and 12.30am on Thursday in Moscow.",
      "Here’s a recap of the latest developments:",
      "The hall. A. Name",
      "The talks",
      "They met, both sides said[1].",
      "See what followed.",
      "Link to this point",
      "They parted. They will meet again.",
      "Sources: An agency: “The two meet” (archived copy; seen 10.30pm Kyiv (11.30pm Moscow), 15 January 2025); A radio (seen 15 January 2025)",
      "Link to this point",
      "Nothing else is known.",
      "On the radio. ↩\uFE0E",
      "Updated 9am Kyiv (10am Moscow), 16 January 2025",
      "Corrections",
      "8am Kyiv (9am Moscow), 16 January 2025: The first version said they had not. The corrected point",
      "Sources",
      "Both sides",
      "A radio",
    ].join(" "),
  );
});

test("the content of a recap links to each point, and to nothing by a relative address", () => {
  const links = linksIn(html);
  expect(links.filter(([words]) => words === "Link to this point")).toEqual([
    ["Link to this point", `${page}#met`],
    ["Link to this point", `${page}#parted`],
  ]);
  expect(links).toContainEqual(["what followed", `${page}#parted`]);
  expect(links).toContainEqual(["Both sides", "https://sides.example/"]);
  expect(html).not.toMatch(/(?:href|src)="(?!https:)/);
  expect(html).toContain('<img src="https://host.example/desk/images/hall.jpg" width="1200"');
});

test("the content of a recap tells of quotations that are in no excerpt", () => {
  const quoted = siteOf({
    "recaps/a.md": recapText(
      {
        time: "2025-05-15 22:27 Kyiv",
        sources: "[{ publisher: A radio, point: a, excerpt: We will meet again. }]",
      },
      "- “We may meet again,” they said. {#a}\n",
    ),
  });
  expect(wordsIn(renderRecapContent(newestOf(quoted), quoted.settings))).toContain(
    "“We may meet again,” (wording unverified) they said. Source: A radio Link to this point",
  );
});

test("the content of a recap is in its own language", () => {
  expect(html).toMatch(/^<div lang="uk">/);
  const plain = siteOf({ "recaps/a.md": recapText({ time: "2025-05-15 22:27 Kyiv" }) });
  expect(renderRecapContent(newestOf(plain), plain.settings)).toMatch(/^<div lang="en-GB">/);
});

test("the content of a recap without opener, picture, corrections or sources is its points", () => {
  const time = "2025-05-15 22:27 Kyiv";
  const bare = siteOf({ "recaps/a.md": recapText({ time, opener: "false" }) });
  expect(wordsIn(renderRecapContent(newestOf(bare), bare.settings))).toBe(
    "They met, both sides said. Link to this point",
  );
});

test("the content of a correction is what it says, of which recap, and when", () => {
  const [correction] = site.corrections;
  if (correction === undefined) throw new Error("The site has no correction.");
  const content = renderCorrectionContent(correction, site.settings);
  expect(wordsIn(content)).toBe(
    "The first version said they had not. In Delegations meet. Corrected 8am Kyiv (9am Moscow), 16 January 2025.",
  );
  expect(linksIn(content)).toEqual([["Delegations meet", `${page}#met`]]);
});
