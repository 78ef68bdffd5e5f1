import { describe, expect, it } from "vitest";
import { comparePoints, type PointChanges } from "../../src/model/compare-points.ts";
import { markdownText, recapText, siteOf, type Files } from "./content-of.ts";

const FILES: Files = {
  "recaps/one.md": recapText(
    { time: "2025-05-15 08:00 Kyiv" },
    "- **Talks are planned**, one side says. {#plan}\n- **Rain** falls. {#rain}\n",
  ),
  "recaps/two.md": recapText(
    {
      time: "2025-05-15 12:00 Kyiv",
      corrections:
        "[{ time: 2025-05-15 13:00 Kyiv, text: Early. }, { time: 2025-05-15 21:00 Kyiv, text: Late. }]",
    },
    "- **Rain** falls. {#rain}\n- **A hall** is booked. {#hall}\n- **A list** is out. {#list}\n",
  ),
  "recaps/three.md": recapText(
    { time: "2025-05-15 20:00 Kyiv" },
    "- **Talks begin**, both say. {#begin follows=plan}\n- **The hall** is full. {#hall}\n" +
      "- **A list** is out. {#list}\n- **Snow** falls. {#snow}\n",
  ),
};

/** What the recap `slug` of the site that `files` make says that those before it did not. */
function changesOf(slug: string, files: Files = FILES): PointChanges | undefined {
  const site = siteOf(files);
  const recap = site.recaps.find((each) => each.slug === slug);
  if (recap === undefined) throw new Error(`The site has no recap ${slug}.`);
  return comparePoints(recap, site.neighbours.get(recap) ?? []);
}

/** The states of the points of a recap, each with where the earlier point stands. */
function statesOf(slug: string, files?: Files): unknown {
  return [...(changesOf(slug, files)?.states ?? [])].map(([id, state]) =>
    state.kind === "new"
      ? [id, "new"]
      : [id, state.kind, `${state.from.recap.slug}#${state.from.id}`, state.from.lead],
  );
}

describe("comparePoints", () => {
  it("says nothing of the first recap of an event", () => {
    expect(changesOf("one")).toBeUndefined();
  });

  it("tells points that keep the id of one in the recap before from new ones", () => {
    expect(statesOf("two")).toEqual([
      ["rain", "unchanged", "one#rain", "Rain"],
      ["hall", "new"],
      ["list", "new"],
    ]);
  });

  it("tells what a point takes up by its mark, further back than the recap before", () => {
    expect(statesOf("three")).toEqual([
      ["begin", "developed", "one#plan", "Talks are planned"],
      ["hall", "developed", "two#hall", "A hall"],
      ["list", "unchanged", "two#list", "A list"],
      ["snow", "new"],
    ]);
  });

  it("does not take an id for the same further back than the recap before", () => {
    const three = recapText({ time: "2025-05-15 20:00 Kyiv" }, "- **Talks** end. {#plan}\n");
    expect(statesOf("three", { ...FILES, "recaps/three.md": three })).toEqual([["plan", "new"]]);
  });

  it("counts the corrections of the recap before that were made before this one", () => {
    expect(changesOf("three")?.corrected.map(({ text }) => text)).toEqual(["Early."]);
    expect(changesOf("two")?.corrected).toEqual([]);
  });

  it("compares with the recap before in each of its events", () => {
    const files: Files = {
      ...FILES,
      "events/visit.md": markdownText({ title: "The visit" }),
      "recaps/visit.md": recapText(
        { time: "2025-05-15 19:00 Kyiv", events: "[visit]" },
        "- **Snow** is forecast. {#snow}\n",
      ),
      "recaps/three.md": recapText(
        { time: "2025-05-15 20:00 Kyiv", events: "[talks, visit]" },
        "- **The hall** is full. {#hall}\n- **Snow** falls. {#snow}\n",
      ),
    };
    expect(statesOf("three", files)).toEqual([
      ["hall", "developed", "two#hall", "A hall"],
      ["snow", "developed", "visit#snow", "Snow"],
    ]);
  });
});
