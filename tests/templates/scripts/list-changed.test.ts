import { expect, it } from "vitest";
import type { ChangedRecap } from "../../../templates/scripts/latest.ts";
import { listChanged } from "../../../templates/scripts/list-changed.ts";

const before = { at: Date.parse("2025-05-15T12:00:00Z"), newest: "2025-05-15T10:00:00Z" };
const recap: ChangedRecap = {
  url: "https://desk.example/2025/05/15/a/",
  title: "Monday",
  time: "2025-05-15T10:00:00Z",
  modified: "2025-05-15T13:00:00Z",
  events: ["talks"],
};

it.each([
  ["that changed after the visit", {}, undefined, 1],
  ["that changed before the visit", { modified: "2025-05-15T11:00:00Z" }, undefined, 0],
  ["that is itself new", { time: "2025-05-15T12:30:00Z" }, undefined, 0],
  ["of the event", {}, "talks", 1],
  ["of another event", {}, "visit", 0],
])("counts a recap %s as it should", (_, more, event, count) => {
  expect(listChanged([{ ...recap, ...more }], before, event)).toHaveLength(count);
});
