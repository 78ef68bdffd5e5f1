import { createBar } from "./bar.ts";
import { catchUp } from "./catch-up.ts";
import { makeForgetButton } from "./forget-visits.ts";
import { createKept } from "./kept.ts";
import { listKept } from "./list-kept.ts";
import { watchLatest } from "./live.ts";
import { makeMyTimeSwitch } from "./my-time.ts";
import { createAge, keepPages } from "./offline.ts";
import { make } from "./make.ts";
import type { SiteData } from "./site-data.ts";
import type { Stage } from "./stage.ts";
import { knowsZones } from "./wall-at.ts";

// Stands before this code in the same file.
declare const SITE: SiteData;

const main = document.querySelector("main");
if (main !== null) begin(main);

function begin(main: HTMLElement): void {
  // This file lies in a folder at the root of the site.
  const root = new URL("../", import.meta.url);
  const stage: Stage = { site: SITE, root, main, bar: createBar(SITE), kept: createKept(root) };
  const { latest, event } = main.dataset;
  const tellsTime = knowsZones(SITE.clocks.zones);
  const age = createAge(stage);
  if (SITE.hasLive && latest !== undefined)
    watchLatest(stage, { onAnswer: age.unsay, onSilence: () => void (tellsTime && age.say()) });
  // Without a connection there is nothing new to be told of.
  if (SITE.hasCatchUp && tellsTime && event !== undefined) catchUp(stage).catch(() => undefined);
  addTools(stage, tellsTime);
  if (SITE.isOffline) keepPages(stage);
  void listKept(stage);
}

/** Adds to the foot of the page what a reader may switch. */
function addTools(stage: Stage, tellsTime: boolean): void {
  const tools = make("p", { class: "tools" });
  if (SITE.hasMyTime && tellsTime) tools.append(makeMyTimeSwitch(stage), " ");
  if (SITE.hasCatchUp && stage.kept.read("visits") !== null) tools.append(makeForgetButton(stage));
  if (tools.hasChildNodes()) document.querySelector(".foot > div")?.append(tools);
}
