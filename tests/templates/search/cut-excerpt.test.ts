import { describe, expect, it } from "vitest";
import { cutExcerpt } from "../../../templates/search/cut-excerpt.ts";
import { ALIASES } from "../../../templates/search/search-data.ts";

const LONG = Array.from({ length: 100 }, (_, index) => `w${index}`).join(" ");

/** The excerpt as one text, with hits in brackets. */
function read(content: string, hits: readonly number[], lead = ""): string {
  const { parts, isCutBefore, isCutAfter } = cutExcerpt({ content, hits, lead });
  const text = parts.map((part) => (part.isHit ? `[${part.text}]` : part.text)).join(" ");
  return `${isCutBefore ? "… " : ""}${text}${isCutAfter ? " …" : ""}`;
}

describe("an excerpt", () => {
  it("is a short text whole, with its hits marked", () => {
    expect(read("They met in Istanbul  on Friday", [3, 5])).toBe(
      "They met in [Istanbul] on [Friday]",
    );
  });

  it("marks hits that follow each other as one", () => {
    expect(read("the prisoner exchange began", [1, 2])).toBe("the [prisoner exchange] began");
  });

  it("begins before the first hit, and says that more stands on either side", () => {
    const text = read(LONG, [50, 52]);
    expect(text).toMatch(/^… w42 .* w49 \[w50\] w51 \[w52\] w53 .* w77 …$/);
  });

  it("is no shorter at the end of a text", () => {
    expect(read(LONG, [99])).toMatch(/^… w64 .*\[w99\]$/);
  });

  it("is the beginning where only another name was found, and never shows that", () => {
    expect(read(`They met in Kyiv ${ALIASES} Kyiv Kiev Київ`, [6, 7])).toBe("They met in Kyiv");
    expect(read(`${LONG} ${ALIASES} Kiev`, [101])).toMatch(/^w0 .* w35 …$/);
  });

  it("leaves out the lead, which stands above it", () => {
    const lead = "They met in Istanbul.";
    expect(read(`${lead} It took two hours.`, [3, 6], lead)).toBe("It took [two] hours.");
    expect(read(lead, [3], lead)).toBe("");
    expect(read(`${lead} ${ALIASES} Stambul`, [5], lead)).toBe("");
    expect(read("They met in Ankara.", [3], lead)).toBe("They met in [Ankara.]");
  });
});
