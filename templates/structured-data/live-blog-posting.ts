import type { BlogPostingLeaf, LiveBlogPosting, WithContext } from "schema-dts";
import type { Settings } from "../../src/content/settings.ts";
import type { EventFront, SiteRecap } from "../../src/model/site.ts";
import { absoluteUrl, pointUrl, type Url } from "../../src/model/urls.ts";
import { formatIso, latestOf } from "../../src/time/instant.ts";
import { coverageOf } from "./coverage.ts";
import { describePublisher } from "./publisher.ts";

/** What an event is described from: itself, the recaps that its page shows, and the pages that its page links to. */
export interface EventFacts {
  readonly event: EventFront;
  readonly shown: readonly SiteRecap[];
  readonly settings: Settings;
  readonly linked: ReadonlySet<Url>;
}

/** An event as schema.org’s LiveBlogPosting, an update for each point that its page shows; nothing before its first recap. */
export function describeLiveBlog(facts: EventFacts): WithContext<LiveBlogPosting> | undefined {
  const { event, shown, settings, linked } = facts;
  const coverage = coverageOf(event);
  const [newest] = shown;
  if (coverage === undefined || newest === undefined) return undefined;
  const url = absoluteUrl(event.url, settings.url);
  return {
    "@context": "https://schema.org",
    "@type": "LiveBlogPosting",
    "@id": url,
    headline: event.title,
    url,
    mainEntityOfPage: url,
    datePublished: formatIso(coverage.start),
    dateModified: formatIso(
      latestOf(shown.map(({ modifiedAt }) => modifiedAt)) ?? newest.publishedAt,
    ),
    coverageStartTime: formatIso(coverage.start),
    ...(coverage.end !== undefined && { coverageEndTime: formatIso(coverage.end) }),
    inLanguage: settings.language,
    publisher: describePublisher(settings, linked),
    liveBlogUpdate: shown.flatMap((recap) => describeUpdates(recap, settings)),
  };
}

function describeUpdates(recap: SiteRecap, settings: Settings): readonly BlogPostingLeaf[] {
  return recap.leads.map(({ id, lead }) => ({
    "@type": "BlogPosting",
    headline: lead,
    datePublished: formatIso(recap.publishedAt),
    url: absoluteUrl(pointUrl(recap.url, id), settings.url),
    inLanguage: recap.lang ?? settings.language,
  }));
}
