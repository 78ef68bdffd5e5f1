import { fill } from "./fill.ts";
import { formatOwnClock } from "./format-clocks.ts";
import { makeButton } from "./make-button.ts";
import { make } from "./make.ts";
import type { SiteData } from "./site-data.ts";
import type { Stage } from "./stage.ts";
import { isSameDay, knowsZones, wallAt } from "./wall-at.ts";

/** The switch that adds the reader’s own clock to every clock of the page; what they chose is kept. */
export function makeMyTimeSwitch({ site, kept }: Stage): HTMLButtonElement {
  const button = makeButton(site.words.addMyTime, () => {
    if (isOn()) kept.remove("my-time");
    else kept.write("my-time", "on");
    turn(!hasOwn());
  });
  const isOn = (): boolean => kept.read("my-time") === "on";
  const hasOwn = (): boolean => button.getAttribute("aria-pressed") === "true";
  const turn = (toOn: boolean): void => {
    button.setAttribute("aria-pressed", String(toOn));
    for (const own of document.querySelectorAll(".own-time")) own.remove();
    if (toOn) addOwnTimes(site);
  };
  turn(isOn());
  document.addEventListener("news", () => turn(hasOwn()));
  return button;
}

function addOwnTimes(site: SiteData): void {
  const [zone] = site.clocks.zones;
  const home = knowsZones([zone]) ? zone : undefined;
  for (const time of document.querySelectorAll("time")) {
    const ms = Date.parse(time.dateTime);
    // A day alone is no moment.
    if (Number.isNaN(ms) || !time.dateTime.includes("T")) continue;
    time.append(make("span", { class: "own-time" }, ` · ${formatMyTime(ms, home, site)}`));
  }
}

/** `ms` since 1970 by the reader’s own clock, with the weekday unless that is known to be the day in the zone `home`. */
function formatMyTime(
  ms: number,
  home: string | undefined,
  { clocks, language, words }: SiteData,
): string {
  const own = wallAt(ms);
  const clock = formatOwnClock(own, clocks);
  if (home !== undefined && isSameDay(own, wallAt(ms, home))) return fill(words.myTime, { clock });
  const weekday = new Intl.DateTimeFormat(language, { weekday: "long" }).format(ms);
  return fill(words.myTimeOnDay, { clock, weekday });
}
