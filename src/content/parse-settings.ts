import type * as z from "zod";
import { rememberDays } from "../time/remember-days.ts";
import { parseZoneId } from "../time/zone-id.ts";
import { buildZone, type ZonePair } from "../time/zone.ts";
import { findWords, listLanguages } from "../words/find-words.ts";
import { findNearestZone } from "./nearest-zone.ts";
import { parseFields, type Fields } from "./parse-fields.ts";
import { problemAt, type Problem } from "./problem.ts";
import { parseSiteUrl } from "./parse-site-url.ts";
import { settingsSourceSchema, type Settings } from "./settings.ts";
import { correctLine, type SourceFile } from "./source-file.ts";

/** What scripts do for readers. */
function chooseScripts(data: z.output<typeof settingsSourceSchema>): Settings["scripts"] {
  return {
    hasLive: data.live,
    hasCatchUp: data["catch-up"],
    hasMyTime: data["my-time"],
    isOffline: data.offline,
  };
}

/** `site.yaml` as settings, with its problems; the settings are absent where the site could not be built with them. */
export function parseSettings(source: SourceFile): {
  readonly settings: Settings | undefined;
  readonly problems: readonly Problem[];
} {
  const range = { start: 0, end: source.text.length };
  const fields = parseFields(source, range, settingsSourceSchema);
  const { data } = fields;
  if (data === undefined) return { settings: undefined, problems: fields.problems };
  const url = parseSiteUrl(data.url);
  const zones = readZones(source, fields, data.zones);
  const problems = [...fields.problems, ...zones.problems];
  if (url === undefined) problems.push(refuseUrl(source, fields.at("url"), data.url));
  const words = findWords(data.language);
  if (words === undefined)
    problems.push(refuseLanguage(source, fields.at("language"), data.language));
  if (url === undefined || zones.pair === undefined || words === undefined)
    return { settings: undefined, problems };
  const clockWords = rememberDays(words.clock);
  const settings: Settings = {
    title: data.title,
    description: data.description,
    url,
    language: data.language,
    locale: localeOf(data.language),
    words: { ...words, clock: clockWords },
    clockwork: { zones: zones.pair, style: data.clock, words: clockWords },
    recapLine: data["recap-line"] ?? words.recap.recapLine,
    recapsPerEventPage: Number(data["recaps-per-event-page"]),
    hasTwins: data.twins,
    hasNinjs: data.twins && data.ninjs,
    hasEventFeeds: data["event-feeds"],
    hasEventExports: data["event-exports"],
    hasShareImages: data["share-images"],
    hasSearch: data.search,
    keepsLedger: data.ledger,
    redirects: data.redirects.map(({ from, to }) => ({ file: source.path, from, to })),
    hasHistory: data.history,
    commitUrl: data["commit-url"],
    scripts: chooseScripts(data),
    style: data.style,
    hub: data.hub,
    firstUrl: parseSiteUrl(data["first-url"] ?? url) ?? url,
    fingerprint: source.digest,
  };
  return { settings, problems };
}

function localeOf(language: string): string {
  const { language: name, region } = new Intl.Locale(language).maximize();
  return region === undefined ? name : `${name}_${region}`;
}

function refuseUrl(source: SourceFile, offset: number, url: string): Problem {
  const bare = url.replace(/^[a-z]+:\/*/i, "").replace(/[?#].*$/, "");
  const right = parseSiteUrl(`https://${bare}`) ?? "https://news.example/";
  return problemAt(source, offset, {
    rule: "site-url",
    message: "`url` must be the address of the site, with https:// and without ? or #.",
    writeInstead: [correctLine(source, offset, { wrong: url, right })],
  });
}

function refuseLanguage(source: SourceFile, offset: number, language: string): Problem {
  const known = listLanguages();
  return problemAt(source, offset, {
    rule: "no-words",
    message: `The site has no words for pages in \`${language}\`; it has them for ${known.join(", ")}.`,
    writeInstead: [correctLine(source, offset, { wrong: language, right: known[0] ?? "" })],
  });
}

interface ZoneSource {
  readonly id: string;
  readonly label: string;
  readonly aliases: readonly string[];
}

function readZones(
  source: SourceFile,
  { at }: Pick<Fields<unknown>, "at">,
  zones: readonly [ZoneSource, ZoneSource],
): { pair: ZonePair | undefined; problems: readonly Problem[] } {
  const [primary, companion] = zones.map(({ id, label, aliases }) => {
    const zoneId = parseZoneId(id);
    return zoneId === undefined ? undefined : buildZone(zoneId, label, aliases);
  });
  const problems = zones.flatMap(({ id }, index) =>
    parseZoneId(id) === undefined ? [refuseZone(source, at(`zones.${index}.id`), id)] : [],
  );
  const pair = primary && companion ? ([primary, companion] as const) : undefined;
  return { pair, problems };
}

function refuseZone(source: SourceFile, offset: number, id: string): Problem {
  const nearest = findNearestZone(id);
  const meant = nearest === undefined ? "." : `; did you mean \`${nearest}\`?`;
  return problemAt(source, offset, {
    rule: "unknown-zone",
    message: `The tz database has no zone \`${id}\`${meant}`,
    writeInstead: [correctLine(source, offset, { wrong: id, right: nearest ?? "Europe/Kyiv" })],
  });
}
