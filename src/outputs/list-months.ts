import { DayPage } from "../../templates/day-page.tsx";
import { HistoryPage } from "../../templates/history-page.tsx";
import { MonthPage } from "../../templates/month-page.tsx";
import { RecapPage } from "../../templates/recap-page.tsx";
import type { Settings } from "../content/settings.ts";
import type { RecapsBefore } from "../model/compare-points.ts";
import type { RecapHistory } from "../model/history/recap-history.ts";
import type { Neighbours, RecapHeading, SiteRecap } from "../model/site.ts";
import type { ArchiveMonth } from "../model/archive-year.ts";
import { fileOf, historyUrl, jsonTwinUrl, ninjsTwinUrl, textTwinUrl } from "../model/urls.ts";
import { createDraw, dressFor, type Draw, type DrawIngredients } from "./draw-page.ts";
import { renderRecapNinjs } from "./exports/recap-ninjs.ts";
import type { PageIngredients } from "./list-pages.ts";
import { makeOutput, type Output } from "./output.ts";
import { renderRecapJson } from "./recap-json.ts";
import { renderRecapText } from "./recap-text.ts";
import { makeSection, partOf, type Section } from "./section.ts";

/** Of each month with recaps its page and those of its days and recaps, and of each recap its twins. */
export function listMonths({ site, ...ingredients }: PageIngredients): readonly Section[] {
  const { settings, years, neighbours, historyOf } = site;
  return years
    .flatMap(({ months }) => months)
    .flatMap((month) => {
      const recaps = month.days.flatMap((day) => day.recaps);
      const part = partOf(fileOf(month.url));
      const images = recaps.flatMap((recap) => recap.images);
      const pages: MonthInputs = {
        dress: dressFor(images, ingredients),
        month,
        beside: recaps.map((recap) => neighbours.get(recap) ?? []),
        histories: recaps.map(historyOf),
      };
      const before = pages.beside.map((all) =>
        all.map(({ previous, earlier }) => ({ previous, earlier })),
      );
      const twins: TwinInputs = { recaps, settings, before };
      const sections = [makeSection(part, pages, listMonth)];
      return settings.hasTwins ? [...sections, makeSection(part, twins, listTwins)] : sections;
    });
}

interface MonthInputs {
  readonly dress: DrawIngredients;
  readonly month: ArchiveMonth;
  /** What lies beside each of the month’s recaps, in their order. */
  readonly beside: readonly (readonly Neighbours[])[];
  /** The history of each of them, where it has one. */
  readonly histories: readonly (RecapHistory | undefined)[];
}

function listMonth({ dress, month, beside, histories }: MonthInputs): readonly Output[] {
  const draw = createDraw(dress);
  const source = "the archive";
  const { firstDay, url, days } = month;
  const recaps = days.flatMap((day) => day.recaps);
  return [
    ...recaps.flatMap((recap, index) => {
      const { url, file: source, images } = recap;
      const history = histories[index];
      const subject = { recap, neighbours: beside[index] ?? [], history };
      return [
        draw({ url, source, images }, RecapPage, subject),
        ...(history === undefined ? [] : [drawHistory(recap, history, draw)]),
      ];
    }),
    draw({ url, source }, MonthPage, { archive: { firstDay, url }, recaps }),
    ...days.map((archive) => draw({ url: archive.url, source }, DayPage, { archive })),
  ];
}

function drawHistory(recap: SiteRecap, history: RecapHistory, draw: Draw): Output {
  const { url, file: source, title, publishedAt, lang } = recap;
  const heading: RecapHeading = { title, url, publishedAt, lang };
  return draw({ url: historyUrl(url), source }, HistoryPage, { recap: heading, history });
}

interface TwinInputs {
  readonly recaps: readonly SiteRecap[];
  /** What lies before each of them in its events. */
  readonly before: readonly (readonly RecapsBefore[])[];
  readonly settings: Settings;
}

function listTwins({ recaps, settings, before }: TwinInputs): readonly Output[] {
  return recaps.flatMap((recap, index) => {
    const { url, file: source } = recap;
    return [
      makeOutput({ url: textTwinUrl(url), source }, { recap, settings }, renderRecapText),
      makeOutput(
        { url: jsonTwinUrl(url), source },
        { recap, settings, before: before[index] ?? [] },
        renderRecapJson,
      ),
      ...(settings.hasNinjs
        ? [makeOutput({ url: ninjsTwinUrl(url), source }, { recap, settings }, renderRecapNinjs)]
        : []),
    ];
  });
}
