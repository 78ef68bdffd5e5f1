import { expect, test } from "vitest";
import { enGb } from "../../src/words/en-gb.ts";

const { corrections, entities, authors, feeds, page, archive } = enGb;

test.each([
  [archive.count(1), "1 recap"],
  [archive.count(3), "3 recaps"],
  [entities.position(50.45, 30.52), "50.45° north, 30.52° east"],
  [entities.position(-34.6, -58.38), "34.60° south, 58.38° west"],
  [entities.allMentionsOf("Rustem Umerov"), "All mentions of Rustem Umerov"],
  [entities.since("May 2025"), "since May 2025"],
  [entities.until("May 2025"), "until May 2025"],
  [entities.fromTo("2019", "2025"), "from 2019 to 2025"],
  [authors.recapsBy("Night desk"), "Recaps by Night desk"],
  [corrections.corrected("9am").join(""), "Corrected 9am"],
  [corrections.line("9am", "They met."), "Correction, 9am: They met."],
  [feeds.inFormat("A desk", feeds.atom), "A desk (Atom)"],
  [feeds.eventTitle("The talks", "A desk"), "The talks – A desk"],
  [feeds.correctionsTitle("A desk"), "Corrections – A desk"],
  [feeds.correctionTitle("They meet"), "Correction to “They meet”"],
  [page.provenance("0a1b", "2025b"), "Source file 0a1b, tz database 2025b"],
])("says “%s”", (said, words) => {
  expect(said).toBe(words);
});

/** Every text of a catalogue, its functions left out. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === "locale" ? [] : textsIn(inner)));
}

test("no text is empty, or has a straight apostrophe or quotation mark", () => {
  const texts = textsIn(enGb);
  expect(texts.length).toBeGreaterThan(50);
  expect(texts.filter((text) => text.trim() === "" || /['"]/.test(text))).toEqual([]);
});
