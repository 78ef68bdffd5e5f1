import { formatIso, toInstant } from "../../time/instant.ts";
import { element, renderXml, textElement, type XmlElement } from "../xml.ts";
import type { Feed, FeedAuthor, FeedEntry } from "./feed.ts";

// Atom wants a date of a feed even where nothing in it has one; any other would be a guess that changes with the build.
const NEVER = toInstant(0);

/** `feed` as Atom 1.0 (RFC 4287). A feed without entries was updated at the beginning of 1970. */
export function renderAtom(feed: Feed): string {
  const { id, title, description, language, page, urls, hub, publisher } = feed;
  const link = (rel: string, href: string | undefined, type?: string): XmlElement | undefined =>
    href === undefined ? undefined : element("link", { rel, type, href });
  const attributes = { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": language };
  return renderXml(
    element("feed", attributes, [
      textElement("id", id),
      textElement("title", title),
      textElement("subtitle", description),
      textElement("updated", formatIso(feed.updatedAt ?? NEVER)),
      link("self", urls.atom, "application/atom+xml"),
      link("alternate", page, "text/html"),
      link("hub", hub),
      person(publisher),
      ...feed.entries.map(describeEntry),
    ]),
  );
}

function describeEntry(entry: FeedEntry): XmlElement {
  return element("entry", { "xml:lang": entry.language }, [
    textElement("id", entry.id),
    textElement("title", entry.title),
    textElement("published", formatIso(entry.publishedAt)),
    textElement("updated", formatIso(entry.updatedAt)),
    element("link", { rel: "alternate", type: "text/html", href: entry.url }),
    ...entry.authors.map(person),
    ...entry.categories.map(({ term, label }) => element("category", { term, label })),
    textElement("summary", entry.summary),
    element("content", { type: "html" }, entry.html),
  ]);
}

function person({ name, url }: FeedAuthor): XmlElement {
  return element("author", {}, [textElement("name", name), textElement("uri", url)]);
}
