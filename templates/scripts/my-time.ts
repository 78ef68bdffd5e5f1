import { fill } from "./fill.ts";
import { formatOwnClock } from "./format-clocks.ts";
import { makeButton } from "./make-button.ts";
import { make } from "./make.ts";
import type { SiteData } from "./site-data.ts";
import type { Stage } from "./stage.ts";
import { isSameDay, wallAt } from "./wall-at.ts";

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
  for (const time of document.querySelectorAll("time")) {
    const ms = Date.parse(time.dateTime);
    // A day alone is no moment.
    if (Number.isNaN(ms) || !time.dateTime.includes("T")) continue;
    time.append(make("span", { class: "own-time" }, ` · ${formatMyTime(ms, site)}`));
  }
}

/** `ms` since 1970 by the reader’s own clock, with the weekday where that is not the day of the site’s first zone. */
function formatMyTime(ms: number, { clocks, language, words }: SiteData): string {
  const own = wallAt(ms);
  const clock = formatOwnClock(own, clocks);
  if (isSameDay(own, wallAt(ms, clocks.zones[0]))) return fill(words.myTime, { clock });
  const weekday = new Intl.DateTimeFormat(language, { weekday: "long" }).format(ms);
  return fill(words.myTimeOnDay, { clock, weekday });
}
