import { expect, it } from "vitest";
import { writeSiteScript } from "../../../src/outputs/site-script.ts";
import { formatWhen } from "../../../templates/scripts/format-when.ts";
import type { SiteData } from "../../../templates/scripts/site-data.ts";
import { siteOf } from "../../model/content-of.ts";

const text = writeSiteScript("", siteOf().settings, { format: "", keepsPages: true });
const site = JSON.parse(text.replace(/^const SITE=|;\n$/g, "")) as SiteData;

// Kyiv is three hours ahead of UTC: at half past eight in the evening there, the day began 20 hours and a half ago.
it.each([
  ["2025-05-15T21:30:00Z", "2025-05-16T17:30:00Z", "today, 12.30am Kyiv and Moscow"],
  ["2025-05-15T20:30:00Z", "2025-05-15T21:30:00Z", "on Thursday, 11.30pm Kyiv and Moscow"],
  ["2025-05-10T18:00:00Z", "2025-05-16T17:30:00Z", "on Saturday, 9pm Kyiv and Moscow"],
  ["2025-05-09T18:00:00Z", "2025-05-16T17:30:00Z", "on 9 May 2025, 9pm Kyiv and Moscow"],
])("says of %s at %s: %s", (at, now, expected) => {
  expect(formatWhen(Date.parse(at), Date.parse(now), site)).toBe(expected);
});
