import type {
  CorrectionComment,
  CreativeWorkLeaf,
  NewsArticleLeaf,
  OrganizationLeaf,
  PersonLeaf,
  PlaceLeaf,
  WithContext,
} from "schema-dts";
import type { AuthorKind } from "../../src/content/author.ts";
import type { Settings } from "../../src/content/settings.ts";
import type { EntityKind } from "../../src/content/entity.ts";
import type { EntityHeading } from "../../src/model/entity-heading.ts";
import type { EventHeading, SiteRecap } from "../../src/model/site.ts";
import { absoluteUrl, pictureUrl, type Url } from "../../src/model/urls.ts";
import { formatIso } from "../../src/time/instant.ts";
import { describePublisher } from "./publisher.ts";

/** What a recap is described from: itself, and the pages that its page links to beside those of its own names. */
export interface RecapFacts {
  readonly recap: SiteRecap;
  readonly settings: Settings;
  readonly linked: ReadonlySet<Url>;
}

/** A recap as schema.org’s NewsArticle. It says nothing that the recap’s page does not show. */
export function describeArticle(facts: RecapFacts): WithContext<NewsArticleLeaf> {
  const { recap, settings, linked } = facts;
  const { title, url, publishedAt, modifiedAt, image, lang, events, named } = recap;
  const whole = (path: string): string => absoluteUrl(path, settings.url);
  return {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: title,
    url: whole(url),
    mainEntityOfPage: whole(url),
    datePublished: formatIso(publishedAt),
    dateModified: formatIso(modifiedAt),
    inLanguage: lang ?? settings.language,
    ...(image !== undefined && { image: whole(pictureUrl(image.name)) }),
    ...(recap.authors.length > 0 && { author: describeAuthors(facts) }),
    publisher: describePublisher(settings, linked),
    ...(events.length > 0 && { isPartOf: events.map((event) => describeEvent(event, whole)) }),
    ...(named.length > 0 && { about: named.map((subject) => describeSubject(subject, whole)) }),
    ...(recap.sources.length > 0 && { citation: describeSources(recap) }),
    ...(recap.corrections.length > 0 && { correction: describeCorrections(recap) }),
  };
}

const AUTHOR_TYPES = {
  person: "Person",
  desk: "Organization",
} as const satisfies Record<AuthorKind, string>;

function describeAuthors({
  recap,
  settings,
}: RecapFacts): readonly (PersonLeaf | OrganizationLeaf)[] {
  return recap.authors.map(({ name, kind, url }) => ({
    "@type": AUTHOR_TYPES[kind],
    name,
    url: absoluteUrl(url, settings.url),
  }));
}

function describeEvent(
  { title, url }: EventHeading,
  whole: (path: string) => string,
): { "@type": "LiveBlogPosting"; "@id": string; url: string; headline: string } {
  return { "@type": "LiveBlogPosting", "@id": whole(url), url: whole(url), headline: title };
}

const SUBJECT_TYPES = {
  people: "Person",
  places: "Place",
  organisations: "Organization",
} as const satisfies Record<EntityKind, string>;

function describeSubject(
  { name, url, kind }: EntityHeading,
  whole: (path: string) => string,
): PersonLeaf | PlaceLeaf | OrganizationLeaf {
  return { "@type": SUBJECT_TYPES[kind], name, url: whole(url) };
}

function describeCorrections({ corrections }: SiteRecap): readonly CorrectionComment[] {
  return corrections.map(({ at, text }) => ({
    "@type": "CorrectionComment",
    text,
    datePublished: formatIso(at),
  }));
}

function describeSources({ sources }: SiteRecap): readonly CreativeWorkLeaf[] {
  return sources.map(({ publisher, title, url }) => ({
    "@type": "CreativeWork",
    name: title ?? publisher,
    ...(url !== undefined && { url }),
    publisher: { "@type": "Organization", name: publisher },
  }));
}
