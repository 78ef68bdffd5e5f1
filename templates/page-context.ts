import type { Html } from "../src/content/html.ts";
import type { EntityKind } from "../src/content/entity.ts";
import type { Settings } from "../src/content/settings.ts";
import type { SitePage } from "../src/model/site.ts";
import type { PairedClock } from "../src/time/paired-clock.ts";
import type { Url } from "../src/model/urls.ts";

/** Parts of pages that are the same wherever they stand. */
export interface Frame {
  /** The beginning of the head: the character set, and what a page may load. */
  readonly policy: Html;
  /** The end of the head: fonts, the feeds of the site, the style sheet. */
  readonly links: Html;
  /** The head of the page, by the way in it that leads to the page itself; of every other page, that of no way. */
  readonly mastheads: ReadonlyMap<Url | undefined, Html>;
  readonly foot: Html;
  /** The clocks of a row in a timetable; many pages show the same row. */
  readonly rowClock: (pair: PairedClock) => Html;
}

/** What every page is drawn from beside its own subject. It holds nothing of recaps, so that news leaves old pages as they are. */
export interface PageContext {
  readonly settings: Settings;
  /** What the site has pages of, for the ways at the head and the foot of each page. */
  readonly kinds: readonly EntityKind[];
  readonly hasAuthors: boolean;
  readonly plainPages: readonly Pick<SitePage, "id" | "title" | "url">[];
  readonly stylesheet: Url;
  readonly script: Url;
  /** The drawing that stands for the site; there is none where nothing is to be shown. */
  readonly icon: Url | undefined;
  /** The fonts that every page needs at once. */
  readonly preloads: readonly Url[];
  readonly tzdata: string;
  /** What browsers may load: one of the policies of security-policy.ts. */
  readonly contentPolicy: string;
  /** What they may load on the search page. */
  readonly searchPolicy: string;
  /** The parts of pages that are the same on all of them, rendered once. */
  readonly frame: Frame;
  /** Stands for everything in here. */
  readonly fingerprint: string;
}
