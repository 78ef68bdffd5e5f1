import type { Instant } from "../../src/time/instant.ts";
import { toInstant } from "../../src/time/instant.ts";
import type { Feed, FeedEntry } from "../../src/outputs/feeds/feed.ts";

/** What no text may do harm with, and all of it allowed in XML: markup, ends of sections, separators, bidi marks, emoji. */
export const hostile =
  "]]> ]]> </script><!-- &amp; &lt; & < > \" ' <?x ?> \u2028\u2029 \u202Eabc\u202C \u200F 👩‍👩‍👧 🇺🇦 \u{10FFFD} é e\u0301";

/** Characters that must not get out: controls, halves of pairs, and what is no character. */
export const forbidden =
  "\u0000\u0001\u0008\u000B\u000C\u001B\u001F\u007F\u0085\u009F\uDFFF\uD800\uFFFE\uFFFF";

/** `hostile` with `forbidden` characters between its own. */
export const poisoned = [...hostile].join("\u0007") + forbidden;

const at = (iso: string): Instant => toInstant(Date.parse(iso));

/** An entry whose every text is `text`. */
export function entryOf(text: string): FeedEntry {
  const address = `https://desk.example/?${encodeURIComponent(hostile)}`;
  return {
    id: "tag:desk.example,2025-05-15:/2025/05/15/a/",
    url: address,
    title: text,
    language: "uk",
    publishedAt: at("2025-05-15T19:27:00Z"),
    updatedAt: at("2025-05-16T06:00:00Z"),
    authors: [
      { name: text, url: address },
      { name: "Night desk", url: "https://desk.example/authors/night/" },
    ],
    categories: [{ term: "talks", label: text, url: address }],
    summary: text,
    html: `<p>${text}</p>`,
    image: address,
  };
}

/** A feed whose every text is `text`, with one entry. */
export function feedOf(text: string, more: Partial<Feed> = {}): Feed {
  return {
    id: "https://desk.example/",
    title: text,
    description: text,
    language: "en-GB",
    page: "https://desk.example/",
    urls: {
      atom: "https://desk.example/feed.xml",
      rss: "https://desk.example/rss.xml",
      json: "https://desk.example/feed.json",
    },
    hub: undefined,
    publisher: { name: text, url: "https://desk.example/" },
    updatedAt: at("2025-05-16T06:00:00Z"),
    entries: [entryOf(text)],
    ...more,
  };
}
