import { NotFoundPage } from "../../templates/not-found-page.tsx";
import type { PageContext } from "../../templates/page-context.ts";
import { notFoundUrl } from "../model/urls.ts";
import type { Output } from "./output.ts";
import { rootLinks } from "./place-links.ts";
import { renderDocument } from "./render-page.ts";

/** The page for addresses that lead nowhere, whose links are whole paths because it answers at any depth. */
export function listNotFound(context: PageContext): readonly Output[] {
  const render = (): string =>
    rootLinks(renderDocument(NotFoundPage({ context })), context.site.settings.url);
  return [{ url: notFoundUrl, source: "the page for addresses that lead nowhere", render }];
}
