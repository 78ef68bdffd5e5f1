import type { CatchUpMonth } from "../../templates/scripts/catch-up-month.ts";
import type { SiteRecap } from "../model/site.ts";
import { fileOf } from "../model/urls.ts";
import { catchUpUrl } from "../model/script-urls.ts";
import { formatIso } from "../time/instant.ts";
import { renderJson } from "./json.ts";
import type { Ingredients } from "./list-files.ts";
import { makeOutput, type Output } from "./output.ts";
import { makeSection, partOf, type Section } from "./section.ts";

/** The recaps of each month in short, for the script that says what is new; nothing where the settings leave it out. */
export function listCatchUp({ site: { years, settings } }: Ingredients): readonly Section[] {
  if (!settings.scripts.hasCatchUp) return [];
  const months = years.flatMap((year) => year.months);
  return months.map(({ month, days }, index) => {
    const inputs = {
      month,
      previous: months[index + 1]?.month,
      recaps: days.flatMap(({ recaps }) => recaps),
    };
    return makeSection(partOf(fileOf(catchUpUrl(month))), inputs, listMonthInShort);
  });
}

interface MonthInShort {
  readonly month: string;
  readonly previous: string | undefined;
  /** Newest first. */
  readonly recaps: readonly SiteRecap[];
}

function listMonthInShort(inputs: MonthInShort): readonly Output[] {
  const place = { url: catchUpUrl(inputs.month), source: "what is new since a visit" };
  return [makeOutput(place, inputs, renderMonth)];
}

function renderMonth({ previous, recaps }: MonthInShort): string {
  const month: CatchUpMonth = {
    ...(previous === undefined ? {} : { previous }),
    recaps: recaps.map(({ url, publishedAt, lang, events, leads }) => ({
      url,
      time: formatIso(publishedAt),
      ...(lang === undefined ? {} : { lang }),
      events: events.map(({ id }) => id),
      points: leads.map(({ id, lead }) => ({ id, lead })),
    })),
  };
  return renderJson(month);
}
