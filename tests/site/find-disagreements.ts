import { FEED_READERS, type Format } from "./read-feed.ts";
import { listBuiltRecaps, type SiteText } from "./site-recaps.ts";
import {
  changedAt,
  correctionsAtFoot,
  correctionsAtPoints,
  correctionsInData,
  correctionsInFeed,
  correctionsInTwins,
  correctionsOnList,
  type ToldCorrection,
} from "./told-corrections.ts";

/** A place of the site, what it tells, and what it should tell by the JSON twins. */
type Claim = readonly [place: string, found: readonly unknown[], expected: readonly unknown[]];

/**
 * The places where the built site `files`, whose address is `site`, tells of corrections, or of the times that they move, other
 * than its JSON twins do. All agree where there is none.
 */
export function findDisagreements(files: SiteText, site: string): readonly string[] {
  const claims = [...claimCorrections(files, site), ...claimTimes(files, site)];
  return claims.flatMap(([place, found, expected]) =>
    sortedLines(found) === sortedLines(expected) ? [] : [place],
  );
}

function sortedLines(list: readonly unknown[]): string {
  const lines = list.map((each) => JSON.stringify(each));
  return lines.toSorted().join("\n");
}

function claimCorrections(files: SiteText, site: string): readonly Claim[] {
  const told = correctionsInTwins(files).map(inOrder);
  const ofPoints = told.filter(({ point }) => point !== null);
  const pointless = told.map((each) => ({ ...each, point: null }));
  const texts = new Map(listBuiltRecaps(files).map(({ url, text }) => [url, text]));
  const formats = Object.keys(FEED_READERS) as readonly Format[];
  return [
    ["the foot", correctionsAtFoot(files).map(inOrder), told],
    ["the points", correctionsAtPoints(files).map(inOrder), ofPoints],
    ["the list", correctionsOnList(files).map(inOrder), told],
    ["structured data", correctionsInData(files).map(inOrder), pointless],
    ["plain text", told.filter(({ recap, text }) => texts.get(recap)?.includes(text)), told],
    ...formats.map((format): Claim => [
      format,
      correctionsInFeed(files, format, site).map(inOrder),
      told,
    ]),
  ];
}

/** The same with its fields in one order, so that it can be compared as text. */
function inOrder({ recap, point, time, text }: ToldCorrection): ToldCorrection {
  return { recap, point, time, text };
}

function claimTimes(files: SiteText, site: string): readonly Claim[] {
  const corrected = listBuiltRecaps(files).filter(({ twin }) => twin.corrections.length > 0);
  const { entries } = FEED_READERS["feed.json"](files.get("feed.json") ?? "");
  const updates = new Map(
    entries.map(({ url = "", updated }) => [url.slice(site.length), updated]),
  );
  const inFeed = corrected.filter(({ url }) => updates.has(url));
  const expected = corrected.map((recap) => [recap.url, changedAt(recap)]);
  return [
    ["dateModified", corrected.map(({ url, article }) => [url, article.dateModified]), expected],
    ["modified", corrected.map(({ url, twin }) => [url, twin.modified]), expected],
    [
      "the feed of recaps",
      inFeed.map(({ url }) => [url, updates.get(url)]),
      inFeed.map((recap) => [recap.url, changedAt(recap)]),
    ],
  ];
}
