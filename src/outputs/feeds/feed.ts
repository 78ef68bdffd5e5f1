import type { Instant } from "../../time/instant.ts";

/** A feed in no format yet. All addresses are absolute. */
export interface Feed {
  /** Permanent. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** The page that the feed follows. */
  readonly page: string;
  readonly urls: Readonly<Record<"atom" | "rss" | "json", string>>;
  readonly hub: string | undefined;
  /** Who publishes the feed, and so writes what no one signs. */
  readonly publisher: FeedAuthor;
  /** When an entry last changed; `undefined` where there is none. */
  readonly updatedAt: Instant | undefined;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}

/** An entry of a feed, complete: nobody needs to open the page to read it. */
export interface FeedEntry {
  /** Permanent: neither a new title nor a new address changes it. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly language: string;
  readonly publishedAt: Instant;
  /** Moves on corrections and on updates of substance only. */
  readonly updatedAt: Instant;
  readonly authors: readonly FeedAuthor[];
  readonly categories: readonly FeedCategory[];
  /** Plain text. */
  readonly summary: string | undefined;
  /** Markup whose links work anywhere. */
  readonly html: string;
  readonly image: string | undefined;
}

/** A person or a desk, with its page. */
export interface FeedAuthor {
  readonly name: string;
  readonly url: string;
}

/** An event that an entry belongs to: its id, its title, its page. */
export interface FeedCategory {
  readonly term: string;
  readonly label: string;
  readonly url: string;
}
