import { createAskJson } from "./ask-json.ts";
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

// Stands before this code in the same file.
declare const SITE: SiteData;

const main = document.querySelector("main");
if (main !== null) begin(main);

function begin(main: HTMLElement): void {
  // This file lies in a folder at the root of the site.
  const root = new URL("../", import.meta.url);
  const [bar, kept, ask] = [createBar(SITE), createKept(root), createAskJson()];
  const stage: Stage = { site: SITE, root, main, bar, kept, ask };
  const { latest, event } = main.dataset;
  const age = createAge(stage);
  if (SITE.hasLive && latest !== undefined)
    watchLatest(stage, { onAnswer: age.unsay, onSilence: () => void age.say() });
  // Without a connection there is nothing new to be told of.
  if (SITE.hasCatchUp && event !== undefined) catchUp(stage).catch(() => undefined);
  addTools(stage);
  if (SITE.isOffline) keepPages(stage);
  void listKept(stage);
}

/** Adds to the foot of the page what a reader may switch. */
function addTools(stage: Stage): void {
  const tools = make("p", { class: "tools" });
  if (SITE.hasMyTime) tools.append(makeMyTimeSwitch(stage), " ");
  if (SITE.hasCatchUp && stage.kept.read("visits") !== null) tools.append(makeForgetButton(stage));
  if (tools.hasChildNodes()) document.querySelector(".foot > div")?.append(tools);
}
