import type { EntityKind } from "../../content/entity.ts";
import type { Settings } from "../../content/settings.ts";
import type { SiteRecap } from "../../model/site.ts";
import { absoluteUrl, jsonTwinUrl, pictureUrl, textTwinUrl } from "../../model/urls.ts";
import { formatIso } from "../../time/instant.ts";
import { RecapContent } from "../feeds/entry-content.tsx";
import { recapId } from "../feeds/entry-id.ts";
import { renderJson } from "../json.ts";
import { absoluteLinks } from "../place-links.ts";
import { renderRecapText } from "../recap-text.ts";
import { renderMarkup } from "../render-page.ts";
import type { RecapTwin } from "../recap-twin.ts";

/** What a file says of the standard that it follows (https://iptc.org/standards/ninjs/). */
const STANDARD = {
  name: "ninjs",
  version: "2.1",
  schema: "http://www.iptc.org/std/ninjs/ninjs-schema_2.1.json",
};

/**
 * A recap as ninjs 2.1, for the systems of newsrooms and agencies. `uri` is its permanent id; where its page and the twins are
 * stands among the `renditions`. Times are ISO 8601 in UTC, links are absolute.
 */
export function renderRecapNinjs({ recap, settings }: RecapTwin): string {
  const { words, firstUrl } = settings;
  // Both are put together each time that they are asked for.
  const { named, events } = recap;
  return renderJson({
    uri: recapId(recap, firstUrl),
    standard: STANDARD,
    type: "text",
    representationtype: "full",
    firstcreated: formatIso(recap.publishedAt),
    versioncreated: formatIso(recap.modifiedAt),
    contentcreated: formatIso(recap.publishedAt),
    embargoed: recap.embargoedUntil === undefined ? undefined : formatIso(recap.embargoedUntil),
    pubstatus: recap.isPublic ? "usable" : "withheld",
    language: recap.lang ?? settings.language,
    by: words.list(recap.authors.map(({ name }) => name)).join("") || undefined,
    headlines: [{ role: "main", value: recap.title }],
    descriptions:
      recap.summary === undefined ? undefined : [{ role: "summary", value: recap.summary }],
    bodies: [
      { role: "text", contenttype: "text/plain", value: renderRecapText({ recap, settings }) },
      { role: "html", contenttype: "text/html", value: renderHtml({ recap, settings }) },
    ],
    people: listNamed(named, "people", settings),
    organisations: listNamed(named, "organisations", settings),
    places: listNamed(named, "places", settings),
    events: events.map(({ title, url }) => ({
      name: title,
      uri: absoluteUrl(url, settings.url),
    })),
    infosources: [...new Set(recap.sources.map(({ publisher }) => publisher))].map((name) => ({
      name,
    })),
    renditions: listRenditions(recap, settings),
    associations: listPictures(recap, settings),
  });
}

function renderHtml({ recap, settings }: RecapTwin): string {
  return absoluteLinks(renderMarkup(RecapContent({ recap, settings })), recap.url, settings.url);
}

/** Whom or what of the kind `kind` there is among `named`, with their pages. */
function listNamed(
  named: SiteRecap["named"],
  kind: EntityKind,
  { url: siteUrl }: Settings,
): readonly object[] {
  return named
    .filter((entity) => entity.kind === kind)
    .map(({ name, url }) => ({ name, uri: absoluteUrl(url, siteUrl) }));
}

function listRenditions({ url }: SiteRecap, { url: siteUrl }: Settings): readonly object[] {
  return [
    { name: "page", href: absoluteUrl(url, siteUrl), contenttype: "text/html" },
    { name: "text", href: absoluteUrl(textTwinUrl(url), siteUrl), contenttype: "text/plain" },
    { name: "json", href: absoluteUrl(jsonTwinUrl(url), siteUrl), contenttype: "application/json" },
  ];
}

/** The picture of a recap as a news object of its own; nothing where it has none. */
function listPictures(
  { image }: SiteRecap,
  { url: siteUrl }: Settings,
): readonly object[] | undefined {
  if (image === undefined) return undefined;
  const address = absoluteUrl(pictureUrl(image.name), siteUrl);
  const { width, height, alt, caption, credit } = image;
  return [
    {
      name: alt,
      uri: address,
      type: "picture",
      by: credit,
      descriptions: [
        { role: "alternative", value: alt },
        ...(caption === undefined ? [] : [{ role: "caption", value: caption }]),
      ],
      renditions: [{ name: "original", href: address, width, height }],
    },
  ];
}
