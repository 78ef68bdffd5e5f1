import { expect, it } from "vitest";
import { newestOf, recapText, settingsText, siteOf } from "../model/content-of.ts";
import { RedirectPage } from "../../templates/redirect-page.tsx";
import { contextOf, draw, linksIn, wordsIn } from "./draw.ts";

it("a redirect sends browsers on, says where the recap is, and is not itself to be found", () => {
  const site = siteOf({
    "site.yaml": settingsText({ url: "https://host.example/desk/" }),
    "recaps/meeting.md": recapText({ time: "2025-05-15 22:27 Kyiv" }),
  });
  const { url: target, title } = newestOf(site);
  const html = draw(RedirectPage({ context: contextOf(site), target, title }));
  expect(html).toContain('http-equiv="refresh" content="0; url=/2025/05/15/meeting/"');
  expect(html).toContain('rel="canonical" href="https://host.example/desk/2025/05/15/meeting/"');
  expect(html).toContain('<meta name="robots" content="noindex"');
  expect(html).toMatch(/^<html lang="en-GB">/);
  expect(wordsIn(html)).toBe("This page has moved: They meet");
  expect(linksIn(html)).toEqual([["They meet", "/2025/05/15/meeting/"]]);
});
