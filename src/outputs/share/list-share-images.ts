import type { Settings } from "../../content/settings.ts";
import { buildEventCard, buildRecapCard, type ShareCard } from "../../model/share-card.ts";
import type { SiteRecap } from "../../model/site.ts";
import { fileOf } from "../../model/urls.ts";
import type { Ingredients } from "../list-files.ts";
import type { Copy } from "../output.ts";
import { makeCopySection, partOf, type Section } from "../section.ts";
import type { Painter } from "./painter.ts";

/** The images that recaps and events are shared by, month by month and event by event; none where nobody draws them. */
export function listShareImages({ site, painter }: Ingredients): readonly Section[] {
  const { settings, years, events } = site;
  if (painter === undefined || !settings.hasShareImages) return [];
  const months = years.flatMap((year) => year.months);
  return [
    ...months.map(({ url, days }) => {
      const recaps = days.flatMap((day) => day.recaps);
      return makeCopySection(partOf(fileOf(url)), { recaps, settings, painter }, listOfMonth);
    }),
    ...events.map((event) => {
      const card = buildEventCard(event, settings);
      return makeCopySection(partOf(fileOf(event.url)), { card, painter }, listOfEvent);
    }),
  ];
}

function listOfMonth(month: {
  readonly recaps: readonly SiteRecap[];
  readonly settings: Settings;
  readonly painter: Painter;
}): readonly Copy[] {
  const { recaps, settings, painter } = month;
  return recaps
    .filter((recap) => !hasOwnImage(recap))
    .map((recap) => copyOf(buildRecapCard(recap, settings), painter));
}

/** Whether a recap is shared by an image of its own. Its text is not read where it shows none at all. */
function hasOwnImage(recap: SiteRecap): boolean {
  return recap.images.length > 0 && recap.image !== undefined;
}

function listOfEvent(event: {
  readonly card: ShareCard;
  readonly painter: Painter;
}): readonly Copy[] {
  return [copyOf(event.card, event.painter)];
}

function copyOf(card: ShareCard, painter: Painter): Copy {
  return { url: card.url, source: card.file, ...painter.place(card) };
}
