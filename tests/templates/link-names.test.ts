import { describe, expect, it, test } from "vitest";
import type { Html } from "../../src/content/html.ts";
import type { SitePoint } from "../../src/model/site.ts";
import { entityUrl } from "../../src/model/urls.ts";
import {
  firstNameId,
  linkNamesToGlosses,
  linkNamesToPages,
  whoId,
} from "../../templates/link-names.ts";
import { markdownText, newestOf, recapText, siteOf } from "../model/content-of.ts";
import { linksIn, wordsIn } from "./draw.ts";

/** The points of a recap with this body, on a site with Trump, Putin and AT&T. */
function pointsOf(body: string): readonly SitePoint[] {
  const files = {
    "people/trump.md": markdownText({ name: "Donald Trump", aliases: "[Trump]" }),
    "people/putin.md": markdownText({ name: "Путин", aliases: "[Putin]" }),
    "organisations/at-t.md": markdownText({ name: "AT&T" }),
    "recaps/a.md": recapText({ time: "2025-05-15 22:27 Kyiv" }, body),
  };
  return newestOf(siteOf(files)).points;
}

const MET = "- **Donald Trump met Путин** at AT&T;\n  Trump left.\n- Putin and Trump spoke.\n";

test("first names become links to the glosses, each with the id that a gloss leads back to", () => {
  const [first] = pointsOf(MET);
  expect(linkNamesToGlosses(first?.html ?? ("" as Html), first?.firstNames ?? [])).toBe(
    `<p><strong class="lead"><a class="name-link" id="first_people_trump" href="#people_trump">Donald Trump</a> met <a class="name-link" id="first_people_putin" href="#people_putin">Путин</a></strong> at <a class="name-link" id="first_organisations_at-t" href="#organisations_at-t">AT&amp;T</a>;
Trump left.</p>`,
  );
});

test("first names become links to the pages of entities, without ids", () => {
  const [first] = pointsOf(MET);
  const html = linkNamesToPages(first?.html ?? ("" as Html), first?.firstNames ?? []);
  expect(linksIn(html)).toEqual([
    ["Donald Trump", "/people/trump/"],
    ["Путин", "/people/putin/"],
    ["AT&T", "/organisations/at-t/"],
  ]);
  expect(html).not.toContain("id=");
});

describe("linking names", () => {
  it.each([
    ["with several", MET],
    ["with names at both ends", "- Trump met Putin\n"],
    ["with names side by side", "- Trump-Putin\n"],
    ["with markup around a name", "- So *Trump* `said` [to](/events/) **Путин**.\n"],
  ])("leaves the words of a point %s as they were", (_, body) => {
    for (const { html, firstNames } of pointsOf(body)) {
      for (const linked of [
        linkNamesToGlosses(html, firstNames),
        linkNamesToPages(html, firstNames),
      ])
        expect(wordsIn(linked)).toBe(wordsIn(html));
    }
  });

  it("leaves markup without a first name as it is", () => {
    const later = pointsOf(MET)[1];
    expect(later?.names).toHaveLength(2);
    for (const { html, firstNames } of [...pointsOf("- They met.\n"), ...(later ? [later] : [])]) {
      expect(linkNamesToGlosses(html, firstNames)).toBe(html);
      expect(linkNamesToPages(html, firstNames)).toBe(html);
    }
  });
});

test("the ids of a gloss and of a first name are no ids that a point can have, and differ by kind", () => {
  const entities = (["people", "places"] as const).map((kind) => ({
    kind,
    id: "georgia",
    name: "Georgia",
    url: entityUrl(kind, "georgia"),
  }));
  const ids = entities.flatMap((entity) => [whoId(entity), firstNameId(entity)]);
  expect(new Set(ids).size).toBe(4);
  for (const id of ids) expect(id).toMatch(/_/);
});
