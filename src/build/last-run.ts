import type { Instant } from "../time/instant.ts";
import { buildUrl, fileOf } from "../model/urls.ts";
import type { BuildFacts } from "../outputs/build-json.ts";
import type { Store } from "./archive/open-store.ts";
import { nameRun } from "./code-digest.ts";
import { forgetLedger, isLedgerCurrent } from "./ledger/ledger-state.ts";
import type { MadeSite } from "./make-site.ts";
import { countPages, forgetParts } from "./published-list.ts";
import type { PublishRequest } from "./publish-request.ts";
import { forgetWanted, isIndexCurrent } from "./search/index-state.ts";
import type { SiteRequest } from "./site-request.ts";
import type { Trees } from "./trees/open-trees.ts";

/** What of the publication before is of use. */
export interface LastRun {
  /** Why nothing is; `undefined` where what the store tells of it is what readers see, made by the same code. */
  readonly whyWhole: string | undefined;
  /** The options that it had, as `describeOptions` puts them. */
  readonly options: string | undefined;
  /** The commit that the content was at, as `nameCommit` puts it. */
  readonly commit: string | undefined;
  readonly now: Instant | undefined;
  /** The description of the build that it published. */
  readonly site: string | undefined;
}

const KEYS = ["site", "run", "options", "now", "commit", "until", "pages"] as const;

/** Brings to its end what a killed run had committed to, and tells what is known of the last publication. */
export function readLastRun(trees: Trees, store: Store, code: string): LastRun {
  const [site, run, options, now, commit] = KEYS.map((key) => store.read("facts", key));
  const readSite = (read: Trees["readVisible"]): string | undefined =>
    read(fileOf(buildUrl))?.toString();
  trees.rollForward((read) => site !== undefined && readSite(read) === site);
  const whyWhole = explainWhole({ site, run, code, visible: readSite(trees.readVisible) });
  return {
    whyWhole,
    site,
    options,
    commit,
    now: now === undefined ? undefined : (Number(now) as Instant),
  };
}

/** Keeps what `readLastRun` will tell the next run; to be called where the publication is committed to. */
export function keepRun(
  store: Store,
  { build, code, site, parts }: MadeSite,
  request: SiteRequest,
): void {
  const facts: Readonly<Record<(typeof KEYS)[number], string>> = {
    site: build.render(),
    run: nameRun(code),
    options: describeOptions(request),
    now: String(request.now),
    commit: nameCommit(request),
    until: String(site.moment.holdsUntil() ?? "never"),
    pages: String(countPages(parts)),
  };
  for (const key of KEYS) store.write("facts", key, facts[key]);
  forgetWanted(store);
}

/**
 * How many pages the published site has, where the same content, options, code and commit would make the same site now;
 * `undefined` where they may make another, or where readers see something else, be it an older search index.
 */
export function readCurrent(
  trees: Trees,
  store: Store,
  { code, request }: { readonly code: string; readonly request: PublishRequest },
): number | undefined {
  const [site, run, options, now, commit, until, pages] = KEYS.map((key) =>
    store.read("facts", key),
  );
  const isSame =
    run === nameRun(code) &&
    options === describeOptions(request) &&
    commit === nameCommit(request) &&
    Number(now) <= request.now &&
    (until === "never" || request.now < Number(until)) &&
    store.read("facts", "changes") === undefined;
  if (request.withSearch === true && !isIndexCurrent(trees, store)) return undefined;
  if (!request.withDrafts && !isLedgerCurrent(store, request.contentFolder, request.keepsLedger))
    return undefined;
  if (!isSame || trees.readVisible(fileOf(buildUrl))?.toString() !== site) return undefined;
  return Number(pages);
}

/** Forgets the publication: what is published now is no whole site. */
export function forgetRun(store: Store): void {
  forgetParts(store);
  forgetLedger(store);
  for (const key of KEYS) store.remove("facts", key);
}

/** What decides on a site beside its content, its time and the code. */
export function describeOptions({ url, withDrafts, contentName }: SiteRequest): string {
  return JSON.stringify([url, withDrafts, contentName]);
}

/** The commit in the words in which `readLastRun` gives it. */
export function nameCommit({ commit, isShallow }: SiteRequest): string {
  if (commit === undefined) return "none";
  return `${commit.name} ${commit.isModified}${isShallow === true ? " shallow" : ""}`;
}

function explainWhole({
  site,
  run,
  code,
  visible,
}: Readonly<Record<"site" | "run" | "visible", string | undefined>> & {
  readonly code: string;
}): string | undefined {
  if (visible === undefined) return "first build";
  if (run === undefined || site === undefined)
    return readFacts(visible)?.code === code
      ? "nothing is known of earlier builds"
      : "the project’s own code changed";
  if (run !== nameRun(code))
    return run.startsWith(code)
      ? "Node or its time zones changed"
      : "the project’s own code changed";
  return visible === site ? undefined : "another build, or another hand, changed the folder";
}

function readFacts(json: string | undefined): Partial<BuildFacts> | undefined {
  try {
    return json === undefined ? undefined : (JSON.parse(json) as Partial<BuildFacts>);
  } catch {
    return undefined;
  }
}
