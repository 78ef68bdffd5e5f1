import { MINUTE, toInstant } from "../../src/time/instant.ts";
import type { Edit } from "./state.ts";

/** Lines of `site.yaml` and what they may be. */
const LINES = [
  ["title", ["A desk", "Another desk"]],
  ["description", ["What is new", "All the news"]],
  ["recaps-per-event-page", ["2", "3"]],
  ["clock", ["12h", "24h"]],
  ["recap-line", ["What we know", "In short"]],
  ["twins", ["true", "false"]],
  ["ninjs", ["true", "false"]],
  ["event-feeds", ["true", "false"]],
  ["event-exports", ["true", "false"]],
  ["share-images", ["true", "false"]],
  ["search", ["true", "false"]],
  ["history", ["true", "false"]],
  ["hub", ["https://hub.example/", "https://push.example/"]],
  ["first-url", ["https://old.example/", "https://first.example/"]],
] as const;

/** What may change of the zones; the primary one stays, because it gives recaps their addresses. */
const ZONES = [
  ["primaryLabel", ["Kyiv", "Ukraine"]],
  ["companionLabel", ["Moscow", "Russia"]],
  ["companionId", ["Europe/Moscow", "Europe/Warsaw"]],
] as const;

/** Changes one of the settings. */
export const editSettings: Edit = ({ desk }, chance) => {
  const { settings } = desk;
  const other = (current: string | undefined, values: readonly string[]): string =>
    chance.pick(values.filter((value) => value !== current));
  if (chance.happens(0.3)) {
    const [key, values] = chance.pick(ZONES);
    const changed = { ...settings, [key]: other(settings[key], values) };
    return { desk: { ...desk, settings: changed }, what: `change of the settings: ${key}` };
  }
  const [key, values] = chance.pick(LINES);
  const lines = { ...settings.lines, [key]: other(settings.lines[key], values) };
  return {
    desk: { ...desk, settings: { ...settings, lines } },
    what: `change of the settings: ${key}`,
  };
};

/** Lets minutes, hours or days pass, or all the time until an embargo or a publication ends. */
export const passTime: Edit = ({ desk, now }, chance) => {
  const ends = desk.recaps.flatMap(({ time, publish, unpublish }) =>
    [publish, unpublish]
      .filter((after) => after !== undefined)
      .map((after) => toInstant((time.wall + after) * MINUTE)),
  );
  const ahead = ends.filter((end) => end > now);
  if (ahead.length > 0 && chance.happens(0.5))
    return { now: chance.pick(ahead), what: "wait for the end of an embargo or a publication" };
  const minutes = chance.pick([1, 60, 24 * 60, 3 * 24 * 60]) * (1 + chance.below(5));
  return { now: toInstant(now + minutes * MINUTE), what: `wait ${minutes} minutes` };
};

/** Builds for another address. */
export const moveSite: Edit = (_, chance) => {
  const url = chance.pick(["https://mirror.example/", "https://mirror.example/sub/", undefined]);
  return { url, what: `build for ${url ?? "the address in the settings"}` };
};

/** Builds with drafts where the last build was without, and the other way round. */
export const toggleDrafts: Edit = ({ withDrafts }) => ({
  withDrafts: !withDrafts,
  what: withDrafts ? "build without drafts" : "build with drafts",
});
