import { expect, test } from "vitest";
import { enGb } from "../../src/words/en-gb.ts";

const { corrections, entities, authors, feeds, page, archive, recap, event, list } = enGb;

test.each([
  [archive.count(1), "1 recap"],
  [archive.count(3), "3 recaps"],
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
  [entities.position(41.01, 28.98), "41.01° north, 28.98° east"],
  [entities.position(-33.4, -70.66), "33.40° south, 70.66° west"],
  [entities.clocksOf("Europe/Istanbul"), "Its clocks follow the zone Europe/Istanbul."],
  [recap.twins(["text", "JSON", "ninjs"]).join(""), "This recap as text, JSON and ninjs."],
  [event.ended("23 July 2025"), "Ended 23 July 2025: as it happened"],
  [event.ended(undefined), "Ended: as it happened"],
  [event.upcoming("16 May 2025"), "Begins 16 May 2025"],
  [event.upcoming(undefined), "Not begun"],
  [list(["Night desk", "Day desk"]).join(""), "Night desk and Day desk"],
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
