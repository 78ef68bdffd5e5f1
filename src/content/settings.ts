import * as z from "zod";
import type { Clockwork } from "../time/clockwork.ts";
import type { Words } from "../words/words.ts";
import { isAlias } from "./alias.ts";
import { groupOf } from "./group-of.ts";
import { lineOfText } from "./line-of-text.ts";
import { idList, languageTag } from "./recap-source.ts";
import { styleLevelsSchema, type StyleLevels } from "./style/style-levels.ts";

const zone = groupOf({
  id: lineOfText,
  label: lineOfText,
  aliases: idList.default([]),
});

const sitePath = z.string().refine(isAlias, {
  error: "must be a path on this site, such as /events/old-name/.",
});

/** `site.yaml` as it is typed. */
export const settingsSourceSchema = groupOf({
  title: lineOfText,
  description: lineOfText.optional(),
  url: lineOfText,
  language: languageTag,
  zones: z.tuple([zone, zone], "must be two zones, first the one whose days the site goes by."),
  clock: z.enum(["12h", "24h"]).default("12h"),
  "recap-line": lineOfText.optional(),
  "recaps-per-event-page": z
    .string()
    .regex(/^[1-9]\d{0,3}$/, "must be a whole number from 1 to 9999.")
    .default("20"),
  twins: z.boolean().default(true),
  ninjs: z.boolean().default(false),
  "event-feeds": z.boolean().default(true),
  "event-exports": z.boolean().default(true),
  "share-images": z.boolean().default(true),
  search: z.boolean().default(true),
  history: z.boolean().default(true),
  "commit-url": z
    .string()
    .refine((text) => isCommitUrl(text), {
      error: "must be an address with https:// that has {commit} in the place of a commit’s name.",
    })
    .optional(),
  live: z.boolean().default(true),
  "catch-up": z.boolean().default(true),
  "my-time": z.boolean().default(true),
  offline: z.boolean().default(true),
  ledger: z.boolean().default(false),
  redirects: z.array(groupOf({ from: sitePath, to: sitePath })).default([]),
  style: styleLevelsSchema.default({}),
  hub: z
    .string()
    .refine((text) => /^https:\/\/[^\s#]+$/.test(text) && URL.canParse(text), {
      error: "must be the address of a WebSub hub, with https://.",
    })
    .optional(),
  "first-url": z
    .string()
    .refine((text) => /^https?:\/\/[^\s?#]+$/.test(text) && URL.canParse(text), {
      error: "must be the address that the site had first, with https:// and without ? or #.",
    })
    .optional(),
});

/** Whether `text` is an address once a commit has taken the place of `{commit}`. */
function isCommitUrl(text: string): boolean {
  if (!text.includes("{commit}")) return false;
  const url = text.replaceAll("{commit}", "c0ffee");
  return /^https?:\/\/[^\s{}]+$/.test(url) && URL.canParse(url);
}

/**
 * What holds for the whole site. `url` ends with a slash; the sub-folder it may name is part of it. `words` are those of
 * `language`, and the words of the clockwork are among them.
 */
export interface Settings {
  readonly title: string;
  readonly description: string | undefined;
  readonly url: string;
  readonly language: string;
  /** The language as Open Graph wants it, language and territory: `en_GB`, and `uk_UA` for `uk`. */
  readonly locale: string;
  readonly words: Words;
  readonly clockwork: Clockwork;
  readonly recapLine: string;
  readonly recapsPerEventPage: number;
  /** Whether each recap has its plain-text and JSON twins. */
  readonly hasTwins: boolean;
  /** Whether these twins have ninjs beside them. */
  readonly hasNinjs: boolean;
  /** Whether each event has feeds and a `latest.json` of its own. */
  readonly hasEventFeeds: boolean;
  /** Whether each event has files for calendars, spreadsheets and timelines. */
  readonly hasEventExports: boolean;
  /** Whether recaps and events have images that they are shared by. */
  readonly hasShareImages: boolean;
  /** Whether the site can be searched. */
  readonly hasSearch: boolean;
  /** Whether builds note in the content what they have published. */
  readonly keepsLedger: boolean;
  /** Old addresses of pages, and where they lead. */
  readonly redirects: readonly Redirect[];
  /** Whether recaps have pages of their published versions. */
  readonly hasHistory: boolean;
  /** The address of a commit for readers, with `{commit}` in the place of its name; absent where there is none. */
  readonly commitUrl: string | undefined;
  /** What scripts do in the browser. */
  readonly scripts: ScriptSettings;
  /** The levels of the rules of house style that have others than their own. No build asks. */
  readonly style: StyleLevels;
  /** The WebSub hub that feeds name to those who want to be told of news, where there is one. */
  readonly hub: string | undefined;
  /** The address that permanent ids are made from: it stays where the site moves, or is built for a mirror. Ends with a slash. */
  readonly firstUrl: string;
  /** Stands for everything in here: the digest of `site.yaml`, and the address where that was given otherwise. */
  readonly fingerprint: string;
}

/** An old address of a page of the site, and the address that it leads to, both paths from the site’s root; and the file that says so. */
export interface Redirect {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** What scripts do in the browser: each can be switched off by itself. */
export interface ScriptSettings {
  /** Whether pages ask for news. */
  readonly hasLive: boolean;
  /** Whether pages say what is new since the reader’s last visit. */
  readonly hasCatchUp: boolean;
  /** Whether readers can have their own clock beside others. */
  readonly hasMyTime: boolean;
  /** Whether browsers keep pages for times without a connection. */
  readonly isOffline: boolean;
}
