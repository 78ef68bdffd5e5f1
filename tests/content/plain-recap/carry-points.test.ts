import { describe, expect, it } from "vitest";
import { carryPoints } from "../../../src/content/plain-recap/carry-points.ts";
import { parseDay, type Day } from "../../../src/time/day.ts";

function dayOf(text: string): Day {
  const day = parseDay(text);
  if (day === undefined) throw new Error(text);
  return day;
}

/** What `markdown`, out of a recap of 15 May with `notes` at its end, is in a recap of `to`. */
function carry(markdown: string, to = "2025-05-16", notes = ""): string {
  const carriage = {
    text: `${markdown}\n\n${notes}`,
    url: "/2025/05/15/old/",
    from: dayOf("2025-05-15"),
    to: dayOf(to),
  };
  return carryPoints([{ id: "a", lead: "A", markdown }], carriage).join("\n");
}

describe("a carried point", () => {
  it.each([
    ["- A. {#a}", "- A. {#a}"],
    ["- A. {#a follows=before}", "- A. {#a}"],
    ["- At :time[7pm Kyiv]. {#a}", "- At :time[7pm Kyiv]{on=2025-05-15}. {#a}"],
    ["- At :time[7pm Kyiv]{on=2025-05-14}. {#a}", "- At :time[7pm Kyiv]{on=2025-05-14}. {#a}"],
    ["- See [b](#b). {#a}", "- See [b](/2025/05/15/old/#b). {#a}"],
  ])("means in %j what it meant", (before, after) => {
    expect(carry(before)).toBe(after);
  });

  it("keeps its clocks as they are within a day", () => {
    expect(carry("- At :time[7pm Kyiv]. {#a}", "2025-05-15")).toBe("- At :time[7pm Kyiv]. {#a}");
  });

  it("brings its own footnotes", () => {
    expect(carry("- A.[^1] {#a}", "2025-05-16", "[^1]: One,\n    two.\n[^2]: Three.")).toBe(
      "- A.[^1] {#a}\n\n[^1]: One,\n    two.",
    );
  });
});
