import { describe, expect, it } from "vitest";
import {
  compareLines,
  compareWords,
  type Stretch,
} from "../../../src/model/history/compare-words.ts";

const MARKS = { same: ["", ""], removed: ["[-", "-]"], added: ["[+", "+]"] } as const;

/** Stretches in one line, what was removed in `[-…-]`, what was added in `[+…+]`. */
function write(stretches: readonly Stretch[]): string {
  return stretches.map(({ kind, text }) => MARKS[kind][0] + text + MARKS[kind][1]).join("");
}

describe("compareWords", () => {
  it.each([
    ["the same", "They met.", "They met.", "They met."],
    ["one word", "They met on Friday.", "They met on Sunday.", "They met on [-Friday-][+Sunday+]."],
    ["a sign", "They met", "They met.", "They met[+.+]"],
    ["a figure", "1,000 were freed", "1,200 were freed", "[-1,000-][+1,200+] were freed"],
    [
      "words in a row, as one change",
      "It was a large round of talks.",
      "It was the first meeting of talks.",
      "It was [-a large round-][+the first meeting+] of talks.",
    ],
    [
      "Cyrillic by words",
      "Вони зустрілися",
      "Вони розійшлися",
      "Вони [-зустрілися-][+розійшлися+]",
    ],
    ["apostrophes inside words", "Putin’s plan", "Putin’s plane", "Putin’s [-plan-][+plane+]"],
    ["all of it", "Yes", "No", "[-Yes-][+No+]"],
    ["the beginning", "", "They met", "[+They met+]"],
    ["the end", "They met", "", "[-They met-]"],
    ["an emoji", "a 👩‍🚀 b", "a 🛰 b", "a [-👩‍🚀-][+🛰+] b"],
  ])("tells %s", (_, older, newer, expected) => {
    expect(write(compareWords(older, newer))).toBe(expected);
  });

  it("gives back both texts, whatever they are", () => {
    const texts = ["", " ", "a  b\nc", "One, two; three.", "x".repeat(50), "a b a b a", "b a b"];
    for (const older of texts)
      for (const newer of texts) {
        const stretches = compareWords(older, newer);
        const join = (left: Stretch["kind"]): string =>
          stretches.map(({ kind, text }) => (kind === left ? "" : text)).join("");
        expect([join("added"), join("removed")]).toEqual([older, newer]);
      }
  });

  it("takes texts with a thousand changes as wholes, at once", () => {
    const [older, newer] = [0, 1].map((from) =>
      Array.from({ length: 50_000 }, (_, index) => `w${index * 2 + from}`).join(" "),
    );
    const begun = performance.now();
    const stretches = compareWords(older ?? "", newer ?? "");
    expect(stretches.map(({ kind }) => kind)).toEqual(["removed", "added"]);
    expect(performance.now() - begun).toBeLessThan(20_000);
  });
});

describe("compareLines", () => {
  it("tells whole lines", () => {
    expect(write(compareLines("a\nb\nc", "a\nx\nc"))).toBe("a\n[-b\n-][+x\n+]c");
  });
});
