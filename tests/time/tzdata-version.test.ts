import { expect, test } from "vitest";
import { tzdataVersion } from "../../src/time/tzdata-version.ts";

test("names the tz database of the running Node", () => {
  expect(tzdataVersion()).toMatch(/^20\d\d[a-z]+$/);
  expect(tzdataVersion()).toBe(process.versions["tz"]);
});
