import { expect, it } from "vitest";
import { formatOf, writeSiteScript } from "../../src/outputs/site-script.ts";
import { enGb } from "../../src/words/en-gb.ts";
import { settingsText, siteOf } from "../model/content-of.ts";

it("a script’s file begins with what it is told of the site, the words among it", () => {
  const { settings } = siteOf({ "site.yaml": settingsText({ live: "false", clock: "24h" }) });
  const text = writeSiteScript("begin()", settings, { format: "f", keepsPages: false });
  const [, data = "", code] = /^const SITE=(.*);\n(.*)$/.exec(text) ?? [];
  expect(code).toBe("begin()");
  expect(JSON.parse(data)).toMatchObject({
    language: "en-GB",
    format: "f",
    clocks: { style: "24h", zones: ["Europe/Kyiv", "Europe/Moscow"] },
    words: enGb.scripts,
    hasLive: false,
    hasCatchUp: true,
    isOffline: false,
  });
});

it("the format of pages is another with another style sheet and with other code", () => {
  const formats = [formatOf("a", "b"), formatOf("a", "c"), formatOf("c", "b")];
  expect(new Set(formats).size).toBe(3);
});
