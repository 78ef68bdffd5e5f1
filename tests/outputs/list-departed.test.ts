import { expect, it } from "vitest";
import { listFiles } from "../../src/outputs/list-files.ts";
import { recapText, settingsText, siteOf } from "../model/content-of.ts";
import { ingredientsOf } from "./ingredients-of.ts";

const TIME = "2025-05-15 10:00 Kyiv";
const WITHDRAWN = "{ time: 2025-05-17 10:00 Kyiv, text: By request }";
const { outputs } = listFiles(
  ingredientsOf(
    siteOf({
      "site.yaml": settingsText({ redirects: "[{ from: /visit/, to: /events/talks/ }]" }),
      "recaps/a.md": recapText({ time: TIME, title: "Still there" }),
      "recaps/b.md": recapText({
        time: TIME,
        title: "Taken back",
        aliases: "[/old-b/]",
        withdrawn: WITHDRAWN,
      }),
    }),
  ),
);
const textAt = (url: string): string | undefined =>
  outputs.find((output) => output.url === url)?.render();

it("a withdrawn recap has a page, which its old address leads to", () => {
  expect(textAt("/2025/05/15/b/")).toContain("This recap was withdrawn");
  expect(textAt("/old-b/")).toContain("/2025/05/15/b/");
});

it("a withdrawn recap has no twins, and nothing but its page and what leads there tells of it", () => {
  const telling = outputs.filter(({ render }) => /Taken back|15\/b\//.test(render()));
  expect(telling.map(({ url }) => url).toSorted()).toEqual([
    "/2025/05/15/b/",
    "/_headers",
    "/_redirects",
    "/old-b/",
  ]);
});

it("an old address of another page leads there", () => {
  expect(textAt("/visit/")).toContain('http-equiv="refresh" content="0; url=../events/talks/"');
  expect(textAt("/_headers")).toContain(
    '/visit/\n  X-Robots-Tag: noindex\n  Link: <https://desk.example/events/talks/>; rel="canonical"\n',
  );
});
