import { ArchivePage } from "../../templates/archive-page.tsx";
import { CorrectionsPage } from "../../templates/corrections-page.tsx";
import { HomePage } from "../../templates/home-page.tsx";
import { PlainPage } from "../../templates/plain-page.tsx";
import { YearPage } from "../../templates/year-page.tsx";
import { buildFront } from "../model/build-front.ts";
import type { Site } from "../model/site.ts";
import type { ArchiveYear } from "../model/archive-year.ts";
import { archiveUrl, correctionsUrl, homeUrl } from "../model/urls.ts";
import type { YearCounts } from "../model/year-links.ts";
import { createDraw, type Draw, type DrawIngredients } from "./draw-page.ts";
import type { Output } from "./output.ts";

/** What pages are listed from: the site, and what each of them needs beside its own subject. */
export interface PageIngredients extends DrawIngredients {
  readonly site: Site;
}

/** The kinds of pages of which there are few, each listing its own. A new kind is one template and one line here. */
const KINDS: readonly ((site: Site, draw: Draw) => readonly Output[])[] = [
  listHome,
  listArchives,
  listCorrections,
  listPlainPages,
];

/** Every page that is not that of a recap, of a day or month with recaps, or of a subject that recaps are added to. */
export function listPages({ site, ...ingredients }: PageIngredients): readonly Output[] {
  const draw = createDraw(ingredients);
  return KINDS.flatMap((list) => list(site, draw));
}

function listHome(site: Site, draw: Draw): readonly Output[] {
  const front = buildFront(site);
  const images = front.lead?.images ?? [];
  return [draw({ url: homeUrl, source: "the home page", images }, HomePage, { front })];
}

function listArchives({ years }: Site, draw: Draw): readonly Output[] {
  const source = "the archive";
  const links = years.map(({ year, url, months }) => ({
    year,
    url,
    months: months.map(({ firstDay, url: month }) => ({ firstDay, url: month })),
  }));
  return [
    draw({ url: archiveUrl, source }, ArchivePage, { years: links }),
    ...years.map((year) => draw({ url: year.url, source }, YearPage, { archive: countDays(year) })),
  ];
}

function countDays({ year, url, months }: ArchiveYear): YearCounts {
  return {
    year,
    url,
    months: months.map(({ firstDay, url: month, days }) => ({
      firstDay,
      url: month,
      days: days.map(({ day, url: address, recaps }) => ({
        day,
        url: address,
        count: recaps.length,
      })),
    })),
  };
}

function listCorrections({ corrections }: Site, draw: Draw): readonly Output[] {
  const place = { url: correctionsUrl, source: "the list of corrections" };
  return [draw(place, CorrectionsPage, { corrections })];
}

function listPlainPages({ pages, commit }: Site, draw: Draw): readonly Output[] {
  return pages.map((page) => {
    const { url, file: source, images, id } = page;
    // One page alone names the commit, because every commit changes it.
    return draw({ url, source, images }, PlainPage, { page, ...(id === "about" && { commit }) });
  });
}
