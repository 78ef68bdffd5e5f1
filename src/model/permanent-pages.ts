import type { Alias } from "./collect-aliases.ts";
import { volumeOf } from "../content/ledger.ts";
import type { Site, SiteRecap } from "./site.ts";

/** A page whose address is to be there for good. */
export interface PermanentPage {
  readonly url: string;
  /** The ids of the places on it that are to be there for good; those of the page that an old address leads to are not among them. */
  readonly anchors: readonly string[];
  /** Whether a link to a place on the page finds what it is to find. */
  readonly answers: (anchor: string) => boolean;
  /** The recap that the page is of or leads to; absent for other pages. */
  readonly recap?: SiteRecap;
}

/** The permanent pages of a site by the volume of the ledger that they stand in, each worked out when it is asked for. */
export interface PermanentPages {
  readonly volumes: () => ReadonlySet<string>;
  readonly inVolume: (volume: string) => ReadonlyMap<string, PermanentPage>;
}

/**
 * The pages of `site` that others link to: those of recaps with their points, of events, people, places, organisations and
 * authors, plain pages, and old addresses. What follows from these, such as archives, numbered pages and feeds, is none.
 */
export function createPermanentPages(site: Site): PermanentPages {
  const months = new Map(
    site.years.flatMap((year) => year.months).map(({ month, days }) => [month, days]),
  );
  const aliases = Map.groupBy(site.aliases.filter(isPromised), ({ from }) => volumeOf(from));
  const withdrawn = Map.groupBy(site.withdrawn, ({ url }) => volumeOf(url));
  const pageOf = createPageOf(new Set(site.withdrawn));
  const subjects = [...site.events, ...site.entities, ...site.authors, ...site.pages];
  const others = Map.groupBy(subjects, ({ url }) => volumeOf(url));
  return {
    volumes: () =>
      new Set([...months.keys(), ...aliases.keys(), ...withdrawn.keys(), ...others.keys()]),
    inVolume: (volume) => {
      const recaps = (months.get(volume) ?? []).flatMap((day) => day.recaps);
      const pages: readonly PermanentPage[] = [
        ...(aliases.get(volume) ?? []).map(({ from, recap }) => {
          const target = recap === undefined ? { answers: () => true } : pageOf(recap);
          return { ...target, url: from, anchors: [] };
        }),
        ...recaps.map((recap) => pageOf(recap)),
        ...(withdrawn.get(volume) ?? []).map((recap) => pageOf(recap)),
        ...(others.get(volume) ?? []).map(({ url }) => ({ url, anchors: [], answers: () => true })),
      ];
      return new Map(pages.map((page) => [page.url, page]));
    },
  };
}

function createPageOf(withdrawn: ReadonlySet<SiteRecap>): (recap: SiteRecap) => PermanentPage {
  return (recap) => {
    const { url } = recap;
    // The page of a withdrawn recap says for all of its points what became of them.
    if (withdrawn.has(recap)) return { url, anchors: [], answers: () => true, recap };
    const points = recap.leads.map(({ id }) => id);
    const anchors = [...points, ...recap.removed.map(({ pointId }) => pointId)];
    const known = new Set(anchors);
    return { url, anchors, answers: (anchor) => known.has(anchor), recap };
  };
}

/** Whether an old address is one of a page itself: numbered parts of lists are promised nowhere. */
function isPromised({ from }: Alias): boolean {
  return !/\/page\/\d+\/$/.test(from);
}
