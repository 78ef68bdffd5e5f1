import { expect, test } from "vitest";
import type { EntityKind } from "../../src/content/entity.ts";
import { parseEntity } from "../../src/content/parse-entity.ts";
import type { Problem } from "../../src/content/problem.ts";
import { contextOf, placesOf, sourceOf } from "./content-samples.ts";

function problemsOf(front: string, kind: EntityKind = "people"): readonly Problem[] {
  const source = sourceOf(`---\n${front}\n---\n`, `${kind}/zelenskyy.md`);
  return parseEntity(source, kind, contextOf()).problems;
}

/** Each problem's place, message and suggestions. */
function explain(front: string, kind?: EntityKind): readonly string[] {
  const problems = problemsOf(front, kind);
  return [
    ...placesOf(problems),
    ...problems.flatMap(({ message, writeInstead }) => [message, ...writeInstead]),
  ];
}

const DATE = "must be a date such as 2025-07-18, 2025-07 or 2025.";

test.each<[front: string, place: string, message: string, right?: string]>([
  ["latitude: 91", "3:11 wrong-value", "`latitude` must be degrees from -90 to 90."],
  ["latitude: north", "3:11 wrong-value", "`latitude` must be degrees from -90 to 90."],
  [
    "latitude: 41,01 N # of the palace",
    "3:11 wrong-value",
    "`latitude` must be degrees from -90 to 90.",
    "latitude: 41.01 # of the palace",
  ],
  ["longitude: 180.5", "3:12 wrong-value", "`longitude` must be degrees from -180 to 180."],
  [
    "longitude: 149.9 W",
    "3:12 wrong-value",
    "`longitude` must be degrees from -180 to 180.",
    "longitude: -149.9",
  ],
  [
    "zone: Istanbul",
    "3:7 wrong-value",
    "`zone` must be a zone of the tz database.",
    "zone: Europe/Istanbul",
  ],
  ["zone: +03:00", "3:7 wrong-value", "`zone` must be a zone of the tz database."],
  [
    "roles: [{ role: host, from: 2025-02-30 }]",
    "3:29 wrong-value",
    `\`from\` ${DATE}`,
    "roles: [{ role: host, from: 2025-02-28 }]",
  ],
  [
    "roles:\n  - { role: host, to: 2025-7 }",
    "4:23 wrong-value",
    `\`to\` ${DATE}`,
    "  - { role: host, to: 2025-07 }",
  ],
  ["roles:\n  - role: host\n    to: last July", "5:9 wrong-value", `\`to\` ${DATE}`],
  [
    "roles: [{ from: 2025 }]",
    "3:9 missing-field",
    "`role` is missing.",
    "roles: [{ role: What it is in words that can follow the name, from: 2025 }]",
  ],
  [
    "transliterations: [{ lang: Ukrainian, name: Київ }]",
    "3:28 wrong-value",
    "`lang` must be a language tag such as uk or en-GB.",
    "transliterations: [{ lang: uk, name: Київ }]",
  ],
  [
    "aliases:",
    "3:1 empty-field",
    "`aliases` has no value.",
    "aliases: [Another way to write the name]",
  ],
])("explains “%s” of a place", (front, place, message, right) => {
  const [problem] = problemsOf(`name: Kyiv\n${front}`, "places");
  expect(problem === undefined ? [] : placesOf([problem])).toEqual([place]);
  expect(problem).toMatchObject({ message, writeInstead: right === undefined ? [] : [right] });
});

test.each<[front: string, explanation: readonly string[], kind?: EntityKind]>([
  [
    "name: A\nalias: [B]",
    ["3:1 unknown-key", "There is no key `alias`; did you mean `aliases`?", "aliases: [B]"],
  ],
  [
    "nam: A",
    ["2:1 unknown-key", "There is no key `nam`; did you mean `name`?", "name: A"],
    "organisations",
  ],
  [
    "name: A\nlattitude: 50",
    ["3:1 unknown-key", "There is no key `lattitude`; did you mean `latitude`?", "latitude: 50"],
    "places",
  ],
  [
    "name: A\nlatitude: 50",
    [
      "3:1 unknown-key",
      "There is no key `latitude`.",
      "Remove the line, or use one of the keys name, sort, role, roles, aliases, avoid, transliterations, moved-from.",
    ],
  ],
  [
    "name: A\nlatitude: 50",
    [
      "3:1 unknown-key",
      "There is no key `latitude`.",
      "Remove the line, or use one of the keys name, sort, role, roles, aliases, avoid, transliterations, moved-from.",
    ],
    "organisations",
  ],
  [
    "name: A\nroles: [{ role: b, until: 2025 }]",
    [
      "3:20 unknown-key",
      "There is no key `until`.",
      "Remove the line, or use one of the keys role, from, to.",
    ],
  ],
  ["role: b", ["2:1 missing-field", "`name` is missing.", "name: The name"]],
  ["role: b", ["2:1 missing-field", "`name` is missing.", "name: The name"], "places"],
])("explains “%s”", (front, explanation, kind) => {
  expect(explain(front, kind)).toEqual(explanation);
});
