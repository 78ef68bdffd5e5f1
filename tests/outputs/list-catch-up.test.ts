import { describe, expect, it } from "vitest";
import { listCatchUp } from "../../src/outputs/list-catch-up.ts";
import type { Output } from "../../src/outputs/output.ts";
import { recapText, settingsText, siteOf, type Files } from "../model/content-of.ts";
import { ingredientsOf } from "./ingredients-of.ts";

const files = {
  "recaps/a.md": recapText(
    { time: "2025-05-15 22:27 Kyiv", lang: "uk" },
    "- **One.** More. {#one}\n- Two. {#two}\n",
  ),
  "recaps/b.md": recapText({ time: "2025-05-14 10:00 Kyiv" }),
  "recaps/c.md": recapText({ time: "2024-12-31 10:00 Kyiv" }),
};

function outputsOf(more: Files = {}): readonly Output[] {
  return listCatchUp(ingredientsOf(siteOf({ ...files, ...more }))).flatMap(({ list }) => list());
}

describe("what is new since a visit", () => {
  it("is a file for each month with recaps, which names the one before", () => {
    const outputs = outputsOf();
    expect(outputs.map(({ url }) => url)).toEqual([
      "/catch-up/2025-05.json",
      "/catch-up/2024-12.json",
    ]);
    expect(outputs.map(({ render }) => JSON.parse(render()) as unknown)).toEqual([
      {
        previous: "2024-12",
        recaps: [
          {
            url: "/2025/05/15/a/",
            time: "2025-05-15T19:27:00Z",
            lang: "uk",
            events: ["talks"],
            points: [
              { id: "one", lead: "One." },
              { id: "two", lead: "Two." },
            ],
          },
          expect.objectContaining({ url: "/2025/05/14/b/" }),
        ],
      },
      { recaps: [expect.objectContaining({ url: "/2024/12/31/c/" })] },
    ]);
  });

  it("changes in the month of a new recap alone", () => {
    const prints = (all: readonly Output[]) => all.map(({ fingerprint }) => fingerprint());
    const before = prints(outputsOf());
    const after = prints(
      outputsOf({ "recaps/d.md": recapText({ time: "2025-05-16 10:00 Kyiv" }) }),
    );
    expect(after[0]).not.toBe(before[0]);
    expect(after.slice(1)).toEqual(before.slice(1));
  });

  it("is left out where the settings say so", () => {
    expect(outputsOf({ "site.yaml": settingsText({ "catch-up": "false" }) })).toEqual([]);
  });
});
