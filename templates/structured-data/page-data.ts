import type { EventHeading, SiteEvent, SiteRecap } from "../../src/model/site.ts";
import { homeUrl, type Url } from "../../src/model/urls.ts";
import type { PageContext } from "../page-context.ts";
import { describeWay, type Crumb } from "./breadcrumb-list.ts";
import { describeLiveBlog } from "./live-blog-posting.ts";
import { describeArticle } from "./news-article.ts";
import { describeSite } from "./news-media-organization.ts";

/** The structured data of a recap’s page. */
export function describeRecapPage({ site }: PageContext, recap: SiteRecap): readonly object[] {
  const { settings } = site;
  const { title, url } = recap;
  const way = [homeCrumb(site), ...recap.events.slice(0, 1).map(eventCrumb), { name: title, url }];
  return [
    describeArticle({ recap, settings, linked: listLinked(site) }),
    describeWay(way, settings.url),
  ];
}

/** The structured data of an event’s page, which shows the recaps `shown`, newest first. */
export function describeEventPage(
  { site }: PageContext,
  event: SiteEvent,
  shown: readonly SiteRecap[],
): readonly object[] {
  const { settings } = site;
  const liveBlog = describeLiveBlog({ event, shown, settings, linked: listLinked(site) });
  const way = describeWay([homeCrumb(site), eventCrumb(event)], settings.url);
  return liveBlog === undefined ? [way] : [liveBlog, way];
}

/** The structured data of the home page. */
export function describeHomePage({ site }: PageContext): readonly object[] {
  return describeSite(site.settings, listLinked(site));
}

function homeCrumb({ settings }: PageContext["site"]): Crumb {
  return { name: settings.title, url: homeUrl };
}

function eventCrumb({ title, url }: EventHeading): Crumb {
  return { name: title, url };
}

/** The pages that the foot of every page links to: what is not linked is not claimed. */
function listLinked({ pages }: PageContext["site"]): ReadonlySet<Url> {
  return new Set(pages.map(({ url }) => url));
}
