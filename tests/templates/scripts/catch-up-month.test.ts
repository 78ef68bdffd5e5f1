import { expect, it } from "vitest";
import { listNewPoints, type CatchUpMonth } from "../../../templates/scripts/catch-up-month.ts";

const recap = (day: number, events: readonly string[]) => ({
  url: `/2025/05/${day}/a/`,
  time: `2025-05-${day}T10:00:00Z`,
  events,
  points: ["x", "y"].map((id) => ({ id, lead: `${day} ${id}` })),
});
const months: readonly CatchUpMonth[] = [
  { previous: "2025-04", recaps: [recap(17, ["talks"]), recap(16, ["visit"])] },
  { recaps: [{ ...recap(15, ["talks", "visit"]), lang: "uk" }] },
];
const leadsOf = (since: string, event?: string): readonly string[] =>
  listNewPoints(months, since, event).map(({ lead }) => lead);

it("lists the points after a recap from the oldest on, those of a recap in its order", () => {
  expect(leadsOf("2025-05-15T10:00:00Z")).toEqual(["16 x", "16 y", "17 x", "17 y"]);
});

it("lists those of an event alone", () => {
  expect(leadsOf("2025-05-01T00:00:00Z", "visit")).toEqual(["15 x", "15 y", "16 x", "16 y"]);
});

it("gives each point its address and its language", () => {
  expect(listNewPoints(months, "", "talks")[0]).toEqual({
    url: "/2025/05/15/a/#x",
    lead: "15 x",
    lang: "uk",
  });
});
