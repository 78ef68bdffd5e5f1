import { listNewPoints, type CatchUpMonth, type NewPoint } from "./catch-up-month.ts";
import { countWords } from "./count-words.ts";
import { makeForgetButton } from "./forget-visits.ts";
import { formatWhen } from "./format-when.ts";
import type { ChangedRecap, Latest } from "./latest.ts";
import { listChanged } from "./list-changed.ts";
import { localUrl } from "./local-url.ts";
import { make } from "./make.ts";
import { markNew, placeOf } from "./mark-new.ts";
import { pointsIn } from "./points-in.ts";
import type { SiteData } from "./site-data.ts";
import type { Stage } from "./stage.ts";
import { parseVisits, prolongVisit, recordVisit, type Visit } from "./visits.ts";
import { knowsZones } from "./wall-at.ts";

// Who was away for longer begins anew: to catch up with so much, they read the archive.
const LONGEST = 31 * 86_400_000;

/** Says what is new since the reader’s last visit, marks it on the page, and keeps when this visit was. */
export async function catchUp(stage: Stage): Promise<void> {
  const { kept, root, main, site } = stage;
  const latest = await stage.ask<Latest>(new URL("latest.json", root));
  const now = Date.now();
  const newest = latest.recap?.time ?? "";
  const visits = recordVisit(parseVisits(kept.read("visits")), { at: now, newest });
  kept.write("visits", JSON.stringify(visits));
  document.addEventListener("visibilitychange", () => stayUntil(stage));
  const { before, isClosed } = visits;
  if (before === undefined || now - before.at > LONGEST) return;
  const { event } = main.dataset;
  const changed = listChanged(latest.changed ?? [], before, event);
  const hasNews = newest > before.newest;
  const months = hasNews ? await readMonths(stage, latest.month, before.newest) : [];
  const points = listNewPoints(months, before.newest, event);
  if (points.length + changed.length === 0 || !knowsZones(site.clocks.zones)) return;
  const urls = points.map(({ url }) => new URL(url.slice(1), root).href);
  const ways = markPoints(stage, urls);
  if (isClosed !== true) {
    const placed = changed.map((recap) => ({
      ...recap,
      url: localUrl(recap.url, latest.page, root),
    }));
    announce(stage, { before, points, ways, changed: placed });
  }
}

/** Notes that the reader was here until now, where they leave the page and have not had their visits forgotten. */
function stayUntil({ kept }: Stage): void {
  const visits = parseVisits(kept.read("visits"));
  if (visits !== undefined && document.hidden)
    kept.write("visits", JSON.stringify(prolongVisit(visits, Date.now())));
}

/** The months from `month` back to that in which `since` lies, newest first. */
async function readMonths(
  stage: Stage,
  month: string | undefined,
  since: string,
): Promise<readonly CatchUpMonth[]> {
  if (month === undefined) return [];
  const read = await stage.ask<CatchUpMonth>(new URL(`catch-up/${month}.json`, stage.root));
  const isEnough = read.recaps.some(({ time }) => time <= since);
  return isEnough ? [read] : [read, ...(await readMonths(stage, read.previous, since))];
}

/** Marks the new points that this page shows, each with the way to the next of all; returns the ways to all of them. */
function markPoints({ main, site }: Stage, urls: readonly string[]): readonly string[] {
  const shown = pointsIn(main);
  const ways = urls.map((url) => {
    const point = shown.get(url);
    return point === undefined ? url : placeOf(point);
  });
  const marks = urls.flatMap((url, index) => {
    const element = shown.get(url);
    return element === undefined ? [] : [{ element, next: ways[index + 1] }];
  });
  markNew(marks, site);
  return ways;
}

/** What is new: since which visit, the points with the ways to them, and the older recaps that have changed. */
interface News {
  readonly before: Visit;
  readonly points: readonly NewPoint[];
  readonly ways: readonly string[];
  readonly changed: readonly ChangedRecap[];
}

function announce(stage: Stage, news: News): void {
  const { points, ways, changed } = news;
  const { site, bar, kept } = stage;
  const { words } = site;
  const text = sumUp(news, site);
  const list = points.map(({ lead, lang }, index) =>
    make("li", {}, make("a", { href: ways[index], lang }, lead)),
  );
  list.push(
    ...changed.map(({ url, title, lang }) =>
      make("li", {}, `${words.changed} `, make("a", { href: url, lang }, title)),
    ),
  );
  const note = make("p", {}, `${words.visitsNote} `, makeForgetButton(stage));
  const details = make("details", {}, make("summary", {}, text), make("ol", {}, ...list), note);
  const first = points.length === 0 ? [] : [make("a", { href: ways[0] }, words.firstNew)];
  bar.show("visits", [details, ...first], () => {
    const visits = parseVisits(kept.read("visits"));
    if (visits !== undefined) kept.write("visits", JSON.stringify({ ...visits, isClosed: true }));
  });
  bar.say(text);
}

/** How much is new in a sentence. */
function sumUp({ before, points, changed }: News, site: SiteData): string {
  const { words } = site;
  const when = formatWhen(before.at, Date.now(), site);
  const count = changed.length;
  if (points.length === 0) return countWords(words.changedSince, { count, when }, site);
  const news = countWords(words.sinceVisit, { count: points.length, when }, site);
  return count === 0 ? news : news + countWords(words.alsoChanged, { count }, site);
}
