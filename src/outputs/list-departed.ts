import { RedirectPage } from "../../templates/redirect-page.tsx";
import { WithdrawnPage } from "../../templates/withdrawn-page.tsx";
import type { Alias } from "../model/collect-aliases.ts";
import type { SiteRecap } from "../model/site.ts";
import { fileOf } from "../model/urls.ts";
import { createDraw, dressFor, type DrawIngredients } from "./draw-page.ts";
import type { PageIngredients } from "./list-pages.ts";
import type { Output } from "./output.ts";
import { makeSection, partOf, type Section } from "./section.ts";

/** The pages at old addresses, which lead to the new ones. */
export function listRedirects({ site, ...ingredients }: PageIngredients): readonly Section[] {
  const dress = dressFor([], ingredients);
  const redirects = site.aliases.map(({ from, target, title, file }): Redirect => ({
    from,
    target,
    title,
    file,
  }));
  return [...Map.groupBy(redirects, ({ from }) => partOf(fileOf(from)))].map(([part, own]) =>
    makeSection(part, { dress, redirects: own }, listRedirectPages),
  );
}

type Redirect = Pick<Alias, "from" | "target" | "title" | "file">;

function listRedirectPages({
  dress,
  redirects,
}: {
  readonly dress: DrawIngredients;
  readonly redirects: readonly Redirect[];
}): readonly Output[] {
  const draw = createDraw(dress);
  return redirects.map(({ from, target, title, file }) =>
    draw({ url: from, source: file }, RedirectPage, { target, title }),
  );
}

/** The pages of recaps that were withdrawn, which say that, when and why. */
export function listWithdrawn({ site, ...ingredients }: PageIngredients): readonly Section[] {
  const dress = dressFor([], ingredients);
  return [...Map.groupBy(site.withdrawn, ({ url }) => partOf(fileOf(url)))].map(([part, recaps]) =>
    makeSection(part, { dress, recaps }, listWithdrawnPages),
  );
}

function listWithdrawnPages({
  dress,
  recaps,
}: {
  readonly dress: DrawIngredients;
  readonly recaps: readonly SiteRecap[];
}): readonly Output[] {
  const draw = createDraw(dress);
  return recaps.map((recap) =>
    draw({ url: recap.url, source: recap.file }, WithdrawnPage, { recap }),
  );
}
