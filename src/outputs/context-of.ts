import type { Html } from "../content/html.ts";
import { ENTITY_KINDS } from "../content/entity.ts";
import { createRecent } from "../model/recent.ts";
import type { PairedClock } from "../time/paired-clock.ts";
import type { Site } from "../model/site.ts";
import { RowClock } from "../../templates/clock.tsx";
import { drawFrame, type FrameContext } from "../../templates/frame.tsx";
import type { Frame, PageContext } from "../../templates/page-context.ts";
import { fingerprintOf } from "./fingerprint-of.ts";
import { renderMarkup } from "./render-page.ts";

/** What the pages of a site are dressed in, beside what the site itself holds. */
export type Dress = Pick<
  PageContext,
  "stylesheet" | "script" | "icon" | "preloads" | "tzdata" | "contentPolicy" | "searchPolicy"
>;

/** What every page of `site` is drawn from beside its own subject. */
export function contextOf(site: Site, dress: Dress): PageContext {
  const { settings, entities, authors, pages } = site;
  const { stylesheet, script, icon, preloads, tzdata, contentPolicy, searchPolicy } = dress;
  const present = new Set(entities.map(({ kind }) => kind));
  const context: FrameContext = {
    settings,
    kinds: ENTITY_KINDS.filter((kind) => present.has(kind)),
    hasAuthors: authors.length > 0,
    plainPages: pages.map(({ id, title, url }) => ({ id, title, url })),
    stylesheet,
    script,
    icon,
    preloads,
    tzdata,
    contentPolicy,
    searchPolicy,
  };
  return { ...context, frame: renderFrame(context), fingerprint: fingerprintOf(context) };
}

// As many as the recaps whose clocks are held.
const HELD_CLOCKS = 20_000;

function renderFrame(context: FrameContext): Frame {
  const { policy, links, mastheads, foot } = drawFrame(context);
  const { clockwork } = context.settings;
  const rowClocks = createRecent<PairedClock, Html>(HELD_CLOCKS);
  return {
    policy: renderMarkup(policy),
    links: renderMarkup(links),
    mastheads: new Map([...mastheads].map(([url, view]) => [url, renderMarkup(view)])),
    foot: renderMarkup(foot),
    rowClock: (pair) => rowClocks(pair, () => renderMarkup(RowClock({ pair, clockwork }))),
  };
}
