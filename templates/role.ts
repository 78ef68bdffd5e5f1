import type { PartialDate } from "../src/content/partial-date.ts";
import type { Role } from "../src/content/entity.ts";
import type { Day } from "../src/time/day.ts";
import { formatDay } from "../src/time/format-day.ts";
import type { Words } from "../src/words/words.ts";

/** A role with the dates between which it was held: “defence minister of Ukraine, until July 2025”. */
export function formatRole(role: Role, words: Words): string {
  return [role.role, ...formatDates(role, words)].join(", ");
}

/** A role as it was on `day`, with the dates that the day may lie on either side of. */
export function formatRoleOn({ role, from, to }: Role, day: Day, words: Words): string {
  const isUnsure = (date: PartialDate | undefined): boolean =>
    date !== undefined && date.precision !== "day" && date.first <= day && day <= date.last;
  const unsure = {
    from: isUnsure(from) ? from : undefined,
    to: isUnsure(to) ? to : undefined,
  };
  return [role, ...formatDates(unsure, words)].join(", ");
}

function formatDates({ from, to }: Pick<Role, "from" | "to">, words: Words): readonly string[] {
  const { since, until, fromTo } = words.entities;
  if (from !== undefined && to !== undefined)
    return [fromTo(formatPartialDate(from, words), formatPartialDate(to, words))];
  if (from !== undefined) return [since(formatPartialDate(from, words))];
  return to === undefined ? [] : [until(formatPartialDate(to, words))];
}

function formatPartialDate({ precision, first }: PartialDate, words: Words): string {
  if (precision === "year") return first.slice(0, 4);
  return formatDay(first, precision === "month" ? "month" : "medium", words.clock);
}
