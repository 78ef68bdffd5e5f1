import { NotFoundPage } from "../../templates/not-found-page.tsx";
import type { PageContext } from "../../templates/page-context.ts";
import { newestYear } from "../model/build-front.ts";
import type { YearLink } from "../model/year-links.ts";
import { notFoundUrl } from "../model/urls.ts";
import type { Ingredients } from "./list-files.ts";
import { makeOutput, type Output } from "./output.ts";
import { rootLinks } from "./place-links.ts";
import { renderDocument } from "./render-page.ts";

/** The page for addresses that lead nowhere, whose links are whole paths because it answers at any depth. */
export function listNotFound({ site, context }: Ingredients): readonly Output[] {
  const place = { url: notFoundUrl, source: "the page for addresses that lead nowhere" };
  return [makeOutput(place, { context, year: newestYear(site) }, renderNotFound)];
}

function renderNotFound(inputs: {
  readonly context: PageContext;
  readonly year: YearLink | undefined;
}): string {
  return rootLinks(renderDocument(NotFoundPage(inputs)), inputs.context.settings.url);
}
