import { expect, test } from "vitest";
import { findZone } from "../../src/time/find-zone.ts";
import { offsetAt } from "../../src/time/transition-table.ts";
import { buildZone } from "../../src/time/zone.ts";
import { at, kyiv, moscow, zoneOf } from "./kyiv-moscow.ts";

const pair = [kyiv, moscow] as const;

test.each(["Kyiv", "kyiv", "KYIV", "Kiev", "Ukraine", "Europe/Kyiv", "europe/kyiv"])(
  "“%s” is the site's own zone of Kyiv",
  (name) => {
    expect(findZone(name, pair)).toBe(kyiv);
  },
);

test.each(["Moscow", "moscow", "Europe/Moscow"])(
  "“%s” is the site's own zone of Moscow",
  (name) => {
    expect(findZone(name, pair)).toBe(moscow);
  },
);

test("a zone goes by the other names that the site gives it", () => {
  const lviv = buildZone(kyiv.id, "Kyiv", ["Lviv", "Київ"]);
  expect(findZone("Lviv", [lviv, moscow])).toBe(lviv);
  expect(findZone("київ", [lviv, moscow])).toBe(lviv);
});

test("a label of the site wins over the city of the same name", () => {
  const paris = zoneOf("America/Chicago", "Paris");
  expect(findZone("Paris", [paris, moscow])).toBe(paris);
});

test.each([
  ["UTC", "Etc/UTC"],
  ["GMT", "Etc/UTC"],
  ["New York", "America/New_York"],
  ["Buenos Aires", "America/Buenos_Aires"],
  ["Tokyo", "Asia/Tokyo"],
  ["Cairo", "Africa/Cairo"],
  ["Lord Howe", "Australia/Lord_Howe"],
  ["Honolulu", "Pacific/Honolulu"],
  ["Reykjavik", "Atlantic/Reykjavik"],
  ["Maldives", "Indian/Maldives"],
  ["Troll", "Antarctica/Troll"],
  ["America/Argentina/Ushuaia", "America/Argentina/Ushuaia"],
])("“%s” is %s, under the name it was called by", (name, id) => {
  expect(findZone(name, pair)).toMatchObject({ id, label: name });
});

test("a country of one zone is known to a site of other zones, one of many is not", () => {
  const others = [zoneOf("Asia/Kolkata"), zoneOf("America/New_York")] as const;
  expect(findZone("Ukraine", others)?.id).toBe("Europe/Kyiv");
  expect(findZone("Moscow", others)?.id).toBe("Europe/Moscow");
  expect(findZone("Russia", others)).toBeUndefined();
});

test("a city found by its name in small letters has that city's clock", () => {
  const found = findZone("new york", pair);
  const offset = found && offsetAt(found.transitions, at("2025-07-01T12:00Z"));
  expect(offset).toBe(-4 * 3_600_000);
});

test.each([
  "Atlantis",
  "",
  "local",
  "Kyiv time",
  "Kyiv/Moscow",
  "+03:00",
  "constructor",
  "pm Kyiv",
])("nothing is called “%s”", (name) => {
  expect(findZone(name, pair)).toBeUndefined();
});
