import { expect, test } from "vitest";
import { parseZoneId } from "../../src/time/zone-id.ts";

test.each([
  "Europe/Kyiv",
  "Europe/Kiev",
  "Europe/Moscow",
  "Asia/Kolkata",
  "America/Argentina/Buenos_Aires",
  "Australia/Lord_Howe",
  "Etc/UTC",
  "UTC",
])("takes %s for a zone and leaves its spelling", (text) => {
  expect(parseZoneId(text)).toBe(text);
});

test.each([
  "",
  "Kyiv",
  "Europe/Atlantis",
  "Europe/",
  "Europe/Kyiv ",
  " Europe/Kyiv",
  "UTC+3",
  "local",
])("refuses “%s”, which the tz database does not have", (text) => {
  expect(parseZoneId(text)).toBeUndefined();
});

test.each(["+03:00", "-0500", "+03"])("refuses the fixed offset %s", (text) => {
  expect(parseZoneId(text)).toBeUndefined();
});
