import { expect, it } from "vitest";
import { homeUrl } from "../../src/model/urls.ts";
import { Page } from "../../templates/page.tsx";
import { PolicyTags } from "../../templates/policy-tags.tsx";
import { RedirectPage } from "../../templates/redirect-page.tsx";
import { siteOf } from "../model/content-of.ts";
import { contextOf, draw } from "./draw.ts";

const context = { ...contextOf(siteOf({})), contentPolicy: "img-src 'self'" };

it("PolicyTags states the page’s policy, and that other sites are told nothing", () => {
  expect(draw(PolicyTags({ policy: "img-src 'self'" }))).toMatch(
    /^<meta http-equiv="Content-Security-Policy" content="img-src 'self'"\s*\/?><meta name="referrer" content="same-origin"\s*\/?>$/,
  );
});

it("every page states it before it loads anything", () => {
  const pages = [
    Page({ context, title: undefined, description: undefined, children: "" }),
    RedirectPage({ context, target: homeUrl, title: "One" }),
  ];
  for (const html of pages.map(draw))
    expect(html).toMatch(/<head><meta charset="utf-8"\s*\/?><meta http-equiv="Content-Security/);
});
