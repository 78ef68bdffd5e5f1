import { describe, expect, it } from "vitest";
import { listDeparted, listRedirectsFile } from "../../src/outputs/redirects-file.ts";
import { recapText, settingsText, siteOf } from "../model/content-of.ts";

/** The file of a site at `url` with an old address of an event, one of a recap, and a withdrawn recap. */
function fileAt(url: string): string | undefined {
  const redirects = "[{ from: /events/old/, to: /events/talks/ }]";
  const site = siteOf({
    "site.yaml": settingsText({ url, redirects }),
    "recaps/a.md": recapText({ time: "2025-05-15 10:00 Kyiv", aliases: "[/2025/05/15/old]" }),
    "recaps/b.md": recapText({
      time: "2025-05-16 10:00 Kyiv",
      withdrawn: "{ time: 2025-05-17 10:00 Kyiv, text: By request }",
    }),
  });
  return listRedirectsFile(listDeparted(site), site.settings.url)[0]?.render();
}

describe("the redirects file", () => {
  it("has a line for each old address and each withdrawn recap, in order", () => {
    expect(fileAt("https://desk.example/")).toBe(
      [
        "/2025/05/15/old/ /2025/05/15/a/ 301\n",
        "/2025/05/16/b/ /2025/05/16/b/index.html 410!\n",
        "/events/old/ /events/talks/ 301\n",
      ].join(""),
    );
  });

  it("has the folder that the site lives in before each path", () => {
    expect(fileAt("https://desk.example/news/desk/")?.split("\n")[0]).toBe(
      "/news/desk/2025/05/15/old/ /news/desk/2025/05/15/a/ 301",
    );
  });

  it("is not there where it would say nothing", () => {
    const site = siteOf({ "recaps/a.md": recapText({ time: "2025-05-15 10:00 Kyiv" }) });
    expect(listRedirectsFile(listDeparted(site), site.settings.url)).toEqual([]);
  });
});
