import type { FilterChoice, SearchData } from "../../../templates/search/search-data.ts";
import { namesOf } from "../../content/entity.ts";
import type { Settings } from "../../content/settings.ts";
import type { Site } from "../../model/site.ts";
import { formatDay } from "../../time/format-day.ts";
import { renderJson } from "../json.ts";

/** What the search page’s script is told of a site, but for its words. */
export interface SearchFacts {
  readonly settings: Settings;
  readonly choices: SearchData["choices"];
  readonly names: readonly string[];
}

/** What the search page’s script is to know of `site`: what results can be narrowed down by, and what names there are. */
export function gatherSearchData({ settings, events, entities, years }: Site): SearchFacts {
  const listKind = (kind: "people" | "places"): readonly FilterChoice[] =>
    entities.filter((each) => each.kind === kind).map(({ id, sort }) => [id, sort]);
  const months = years.flatMap((year) => year.months);
  return {
    settings,
    choices: {
      event: events
        .map(({ id, title }): FilterChoice => [id, title])
        .toSorted(([a], [b]) => (a < b ? -1 : 1)),
      person: listKind("people"),
      place: listKind("places"),
      month: months.map(({ month, firstDay }) => [
        month,
        formatDay(firstDay, "month", settings.words.clock),
      ]),
    },
    names: [...new Set(entities.flatMap(namesOf))],
  };
}

/** `search.json`: the words of the script, its filters’ choices, and the names that it may suggest. */
export function renderSearchData({ settings, choices, names }: SearchFacts): string {
  const data: SearchData = {
    words: settings.words.search.script,
    language: settings.language,
    choices,
    names,
  };
  return renderJson(data);
}
