import type { EventHeading, SiteRecap } from "../../src/model/site.ts";
import { homeUrl, type Url } from "../../src/model/urls.ts";
import type { PageContext } from "../page-context.ts";
import { describeWay, type Crumb } from "./breadcrumb-list.ts";
import { describeLiveBlog, type EventFacts } from "./live-blog-posting.ts";
import { describeArticle } from "./news-article.ts";
import { describeSite } from "./news-media-organization.ts";

/** The structured data of a recap’s page. */
export function describeRecapPage(context: PageContext, recap: SiteRecap): readonly object[] {
  const { settings } = context;
  const { title, url } = recap;
  const way = [
    homeCrumb(context),
    ...recap.events.slice(0, 1).map(eventCrumb),
    { name: title, url },
  ];
  return [
    describeArticle({ recap, settings, linked: listLinked(context) }),
    describeWay(way, settings.url),
  ];
}

/** The structured data of an event’s page, which shows the recaps `shown`, newest first. */
export function describeEventPage(
  context: PageContext,
  event: EventFacts["event"],
  shown: readonly SiteRecap[],
): readonly object[] {
  const { settings } = context;
  const liveBlog = describeLiveBlog({ event, shown, settings, linked: listLinked(context) });
  const way = describeWay([homeCrumb(context), eventCrumb(event)], settings.url);
  return liveBlog === undefined ? [way] : [liveBlog, way];
}

/** The structured data of the home page. */
export function describeHomePage(context: PageContext): readonly object[] {
  return describeSite(context.settings, listLinked(context));
}

function homeCrumb({ settings }: PageContext): Crumb {
  return { name: settings.title, url: homeUrl };
}

function eventCrumb({ title, url }: EventHeading): Crumb {
  return { name: title, url };
}

/** The pages that the foot of every page links to: what is not linked is not claimed. */
function listLinked({ plainPages }: PageContext): ReadonlySet<Url> {
  return new Set(plainPages.map(({ url }) => url));
}
