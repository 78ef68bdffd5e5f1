import { slugOfFile } from "../content/slug.ts";
import { fileOf } from "../model/urls.ts";
import { COMMIT_SOURCE, SETTINGS_SOURCE } from "../outputs/list-sources.ts";
import { describeChange, type NamedChange } from "./describe-change.ts";
import { describeOptions, nameCommit, type LastRun } from "./last-run.ts";
import type { MadeSite } from "./make-site.ts";
import { nameRecords } from "./name-records.ts";
import type { SiteRequest } from "./site-request.ts";
import type { PublishedPaths } from "./trees/compare-staged.ts";

/** A file of the published folder that a build wrote or removed, and why, in words for the user. */
export interface Explanation {
  readonly path: string;
  readonly why: string;
}

/** A build: what it made of what, and what is known of the one before. */
export interface ExplainedBuild {
  readonly made: MadeSite;
  readonly request: SiteRequest;
  readonly last: LastRun;
}

/** Says of each of the files that were written or removed why, in the order of their paths. */
export function explainBuild(
  build: ExplainedBuild,
  { added, changed, removed }: PublishedPaths,
): readonly Explanation[] {
  const shown = explainShown(build);
  const others = explainOthers(build, new Set(removed));
  return [...added, ...changed, ...removed]
    .toSorted()
    .map((path) => ({ path, why: shown(path) ?? others(path) }));
}

/** Explains files by the changed content that they show; not those that show none. */
function explainShown(build: ExplainedBuild): (path: string) => string | undefined {
  const { made, request, last } = build;
  const lists = [...made.parts.values()].flatMap(({ list }) => list ?? []);
  const outputs = [...lists.flatMap((list) => list.outputs), made.build];
  const copies = lists.flatMap((list) => list.copies);
  const sources = new Map([
    ...outputs.map((output) => [fileOf(output.url), output.sources] as const),
    ...copies.map(({ url, source }) => [fileOf(url), () => new Set([source])] as const),
  ]);
  const nameOf = nameRecords(made.site, request.contentName);
  // Nothing is known of what the content was.
  const changes = last.options === undefined ? new Map() : listChanges(build);
  return (path) => {
    const shown = [...new Set([...(sources.get(path)?.() ?? [])].map(nameOf))];
    const own = shown.flatMap((name): readonly NamedChange[] => {
      const change = changes.get(name);
      return change === undefined ? [] : [{ name, change }];
    });
    if (own.length > 0) return describeChange("shows", own, request.contentName);
    const isCommit = nameCommit(request) !== last.commit && last.commit !== undefined;
    if (isCommit && changes.size === 0 && shown.includes(COMMIT_SOURCE))
      return "the commit of the content changed";
    return shown.includes(SETTINGS_SOURCE) && hasSettings(changes) ? SETTINGS_CHANGED : undefined;
  };
}

const SETTINGS_CHANGED = "settings changed";

type Changes = ReadonlyMap<string, NamedChange["change"]>;

function hasSettings(changes: Changes): boolean {
  return changes.has("site.yaml") || changes.has("site.yml");
}

/** What changed in the content, and the recaps whose embargo has ended since. */
function listChanges({ made, request, last }: ExplainedBuild): Changes {
  const since = last.now ?? request.now;
  const due = made.site.recaps.filter(
    ({ embargoedUntil }) =>
      embargoedUntil !== undefined && embargoedUntil > since && embargoedUntil <= request.now,
  );
  const start = request.contentName.length + 1;
  return new Map([
    ...due.map(({ file }) => [file.slice(start), "out of its embargo"] as const),
    ...made.changes,
  ]);
}

/** Explains files that show nothing that has changed. */
function explainOthers(
  build: ExplainedBuild,
  removed: ReadonlySet<string>,
): (path: string) => string {
  const { made, request, last } = build;
  if (last.whyWhole !== undefined) return () => last.whyWhole ?? "";
  if (last.options !== describeOptions(request)) return () => "the options of the build changed";
  const named = [...listChanges(build)].map(([name, change]) => ({ name, change }));
  const deleted = named.filter(({ change }) => change === "deleted");
  return (path) => {
    if (named.length === 0) return "time has passed";
    if (hasSettings(made.changes)) return SETTINGS_CHANGED;
    // A page that is gone showed what was deleted, or edited so that it is shown no more or elsewhere.
    const gone = !removed.has(path) || deleted.length > 0 ? deleted : named;
    const own = gone.filter(({ name }) => isNamedIn(path, name));
    const showed = own.length > 0 ? own : gone;
    if (showed.length > 0) return describeChange("showed", showed, request.contentName);
    return describeChange("follows from", named, request.contentName);
  };
}

/** Whether the address at `path` is likely that of the record in the file `name`. */
function isNamedIn(path: string, name: string): boolean {
  return path.split("/").includes(slugOfFile(name));
}
