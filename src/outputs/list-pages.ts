import { ArchivePage } from "../../templates/archive-page.tsx";
import { CorrectionsPage } from "../../templates/corrections-page.tsx";
import { DayPage } from "../../templates/day-page.tsx";
import { HomePage } from "../../templates/home-page.tsx";
import { MonthPage } from "../../templates/month-page.tsx";
import { PlainPage } from "../../templates/plain-page.tsx";
import { RecapPage } from "../../templates/recap-page.tsx";
import { RedirectPage } from "../../templates/redirect-page.tsx";
import { YearPage } from "../../templates/year-page.tsx";
import { buildFront } from "../model/build-front.ts";
import type { ArchiveYear, Site } from "../model/site.ts";
import { aliasUrl, archiveUrl, correctionsUrl, homeUrl } from "../model/urls.ts";
import type { YearCounts } from "../model/year-links.ts";
import { createDraw, type Draw, type DrawIngredients } from "./draw-page.ts";
import { listAuthors, listEntities, listEvents } from "./list-growing-subjects.ts";
import type { Output } from "./output.ts";

/** What pages are listed from: the site, and what each of them needs beside its own subject. */
export interface PageIngredients extends DrawIngredients {
  readonly site: Site;
}

/** The kinds of pages, each listing its own. A new kind is one template and one line here. */
const KINDS: readonly ((site: Site, draw: Draw) => readonly Output[])[] = [
  listHome,
  listRecaps,
  listRedirects,
  listEvents,
  listArchives,
  listEntities,
  listAuthors,
  listCorrections,
  listPlainPages,
];

/** Every page of the site that stands at an address of its own. */
export function listPages({ site, ...ingredients }: PageIngredients): readonly Output[] {
  const draw = createDraw(ingredients);
  return KINDS.flatMap((list) => list(site, draw));
}

function listHome(site: Site, draw: Draw): readonly Output[] {
  const front = buildFront(site);
  const images = front.lead?.images ?? [];
  return [draw({ url: homeUrl, source: "the home page", images }, HomePage, { front })];
}

function listRecaps({ recaps, neighbours }: Site, draw: Draw): readonly Output[] {
  return recaps.map((recap) => {
    const { url, file: source, images } = recap;
    const beside = neighbours.get(recap) ?? [];
    return draw({ url, source, images }, RecapPage, { recap, neighbours: beside });
  });
}

function listRedirects({ recaps }: Site, draw: Draw): readonly Output[] {
  return recaps.flatMap(({ aliases, url: target, title, file: source }) =>
    aliases.map((alias) => draw({ url: aliasUrl(alias), source }, RedirectPage, { target, title })),
  );
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
    ...years.flatMap((year) => [
      draw({ url: year.url, source }, YearPage, { archive: countDays(year) }),
      ...year.months.flatMap(({ firstDay, url, days }) => [
        draw({ url, source }, MonthPage, {
          archive: { firstDay, url },
          recaps: days.flatMap(({ recaps }) => recaps),
        }),
        ...days.map((archive) => draw({ url: archive.url, source }, DayPage, { archive })),
      ]),
    ]),
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
