import { expect, it } from "vitest";
import { bindDay } from "../../src/time/bind-day.ts";

it.each([
  ["24 November 2025", "24~November~2025"],
  ["Monday 24 November 2025", "Monday 24~November~2025"],
  ["понеділок, 24 листопада 2025 р.", "понеділок, 24~листопада~2025~р."],
  ["November 2025", "November~2025"],
])("keeps together what belongs together in “%s”", (day, bound) => {
  expect(bindDay(day)).toBe(bound.replaceAll("~", "\u00A0"));
});
