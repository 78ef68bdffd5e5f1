import { describe, expect, it } from "vitest";
import type { Day } from "../../src/time/day.ts";
import { enGb } from "../../src/words/en-gb.ts";
import { formatRole, formatRoleOn } from "../../templates/role.ts";
import { entityOf, markdownText, siteOf } from "../model/content-of.ts";

/** The role `chair` with `dates`, as a person's file says it. */
function roleWith(dates: string): Parameters<typeof formatRole>[0] {
  const roles = `[{ role: chair${dates} }]`;
  const [role] = entityOf(
    siteOf({ "people/a.md": markdownText({ name: "Anna Berg", roles }) }),
    "a",
  ).roles;
  if (role === undefined) throw new Error("The person has no role.");
  return role;
}

describe("a role", () => {
  it.each([
    ["", "chair"],
    [", from: 2019", "chair, since 2019"],
    [", to: 2025-07", "chair, until July 2025"],
    [", from: 2019-05-20", "chair, since 20 May 2019"],
    [", from: 2019, to: 2025-07-18", "chair, from 2019 to 18 July 2025"],
  ])("with the dates “%s” is “%s”", (dates, words) => {
    expect(formatRole(roleWith(dates), enGb)).toBe(words);
  });
});

describe("a role on a day", () => {
  it.each([
    ["2025-06-30", ", to: 2025-07", "chair"],
    ["2025-07-01", ", to: 2025-07", "chair, until July 2025"],
    ["2025-07-31", ", to: 2025-07", "chair, until July 2025"],
    ["2025-07-10", ", from: 2025-07", "chair, since July 2025"],
    ["2025-08-01", ", from: 2025-07", "chair"],
    ["2025-05-15", ", from: 2025", "chair, since 2025"],
    ["2025-07-18", ", from: 2025-07-18", "chair"],
    ["2025-07-18", ", to: 2025-07-18", "chair"],
    ["2025-07-10", ", from: 2019, to: 2025-07", "chair, until July 2025"],
    ["2025-07-10", ", from: 2025-07, to: 2025", "chair, from July 2025 to 2025"],
    ["2025-07-10", "", "chair"],
  ])("%s, with the dates “%s”, says only those that leave it open: “%s”", (day, dates, words) => {
    expect(formatRoleOn(roleWith(dates), day as Day, enGb)).toBe(words);
  });
});
