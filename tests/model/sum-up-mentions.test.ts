import { describe, expect, it } from "vitest";
import { keyOfEntity } from "../../src/model/find-names.ts";
import { sumUpMentions, type MentionsInShort } from "../../src/model/sum-up-mentions.ts";
import { entityOf, markdownText, recapText, siteOf, type Files } from "./content-of.ts";

const PEOPLE: Files = Object.fromEntries(
  ["Ada", "Berg", "Cole"].map((name) => [
    `people/${name.toLowerCase()}.md`,
    markdownText({ name }),
  ]),
);

/** The mentions of `id` in recaps of `days`, each given with what its point says. */
function mentionsOf(
  id: string,
  days: Readonly<Record<string, string>>,
): MentionsInShort | undefined {
  const recaps = Object.entries(days).map(([day, text]) => [
    `recaps/on-${day}.md`,
    recapText({ time: `${day} 10:00 Kyiv` }, `- ${text} {#point}\n`),
  ]);
  const entity = entityOf(siteOf({ ...PEOPLE, ...Object.fromEntries(recaps) }), id);
  return sumUpMentions(keyOfEntity(entity), entity.recaps);
}

describe("sumUpMentions", () => {
  it("is nothing where nothing names the entity", () => {
    expect(mentionsOf("ada", { "2025-05-15": "Berg speaks." })).toBeUndefined();
  });

  it("tells the first mention and the last, and how many recaps there are", () => {
    const mentions = mentionsOf("ada", {
      "2025-05-15": "Ada speaks.",
      "2025-05-16": "Ada, Ada and Ada.",
      "2025-05-17": "Berg speaks.",
      "2025-05-18": "Ada leaves.",
    });
    expect(mentions?.recaps).toBe(3);
    expect(mentions?.first.url).toBe("/2025/05/15/on-2025-05-15/");
    expect(mentions?.last.url).toBe("/2025/05/18/on-2025-05-18/");
    expect(mentions?.last.clock.iso).toBe("2025-05-18T07:00:00Z");
  });

  it("counts every month from the first to the last, across a year’s end", () => {
    const mentions = mentionsOf("ada", {
      "2024-11-30": "Ada speaks.",
      "2025-02-01": "Ada leaves.",
      "2025-02-02": "Ada is back.",
    });
    expect(mentions?.months).toEqual([
      { month: "2024-11", url: "/2024/11/", recaps: 1 },
      { month: "2024-12", url: undefined, recaps: 0 },
      { month: "2025-01", url: undefined, recaps: 0 },
      { month: "2025-02", url: "/2025/02/", recaps: 2 },
    ]);
  });

  it("tells who is named in the same recaps, most often first", () => {
    const mentions = mentionsOf("ada", {
      "2025-05-15": "Ada meets Cole.",
      "2025-05-16": "Ada meets Berg.",
      "2025-05-17": "Ada meets Berg and Cole.",
      "2025-05-18": "Berg meets Cole.",
      "2025-05-19": "Ada meets Cole again.",
    });
    expect(
      mentions?.company.map(({ entity, recaps }) => [entity.name, entity.url, recaps]),
    ).toEqual([
      ["Cole", "/people/cole/", 3],
      ["Berg", "/people/berg/", 2],
    ]);
  });
});
