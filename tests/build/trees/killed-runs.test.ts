import { existsSync, readdirSync, rmSync } from "node:fs";
import { afterEach, expect, it } from "vitest";
import type { Places } from "../../../src/build/trees/locate-trees.ts";
import { openPlaces, type ReadFile } from "../../../src/build/trees/open-trees.ts";
import { runUntil } from "./dying-disk.ts";
import { look, makePlaces, publish, WAYS, type Files, type Way } from "./published-folder.ts";
import { removedBy, siteVersion, VERSION_FILE } from "./site-version.ts";

const SIZE = 1;

/** A folder, and which version its builds have committed to. */
interface Desk {
  readonly places: Places;
  readonly way: Way;
  committed: number;
}

interface Step {
  readonly isWhole: boolean;
  readonly hasSpare: boolean;
}

/** The files of `version`. */
function site(version: number): Files {
  return version === 0 ? {} : siteVersion(version, SIZE);
}

/** Opens, repairs, publishes the version after the committed one, and closes; `live` is asked before an exchange too. */
async function build(
  { places, way, ...desk }: Desk,
  { isWhole, hasSpare }: Step,
  { live, onCommit }: { readonly live: () => void; readonly onCommit: (version: number) => void },
): Promise<void> {
  const exchange = (one: string, other: string): boolean => {
    live();
    return way.exchange(one, other);
  };
  const trees = await openPlaces(places, {}, exchange);
  const isWanted = (read: ReadFile): boolean =>
    read(VERSION_FILE)?.toString() === `${desk.committed}`;
  trees.rollForward(isWanted);
  expect(look(places)).toEqual(site(desk.committed));
  if (hasSpare) trees.prepareSpare();
  const next = desk.committed + 1;
  const removed = next === 1 ? [] : removedBy(next, SIZE);
  publish(trees, site(next), {
    changes: { isWhole, removed },
    commit: () => onCommit(next),
  });
  expect(look(places)).toEqual(site(next));
  trees.close();
}

const realPid = process.pid;
let runs = 0;

afterEach(() => {
  Object.defineProperty(process, "pid", { value: realPid });
});

/** Builds, as a process of its own would, until the change number `fatal` of the disk; says whether it came to that. */
async function buildUntil(desk: Desk, step: Step, fatal: number): Promise<boolean> {
  runs += 1;
  Object.defineProperty(process, "pid", { value: realPid + runs });
  const onCommit = (version: number): void => void (desk.committed = version);
  const isKilled = await runUntil(fatal, (live) => build(desk, step, { live, onCommit }));
  // The process that has the lock is this one, which lives on.
  if (isKilled) rmSync(desk.places.lock, { force: true });
  return isKilled;
}

/** A folder that nothing has been published to. */
function makeDesk(way: Way): Desk {
  return { places: makePlaces(way), way, committed: 0 };
}

const FIRST = { isWhole: true, hasSpare: false, isFirst: true };
const WHOLE = { isWhole: true, hasSpare: false };
const UNPREPARED = { isWhole: false, hasSpare: false };
const CHANGES = { isWhole: false, hasSpare: true };

// The ways differ in nothing but the switch, so all that is before it is killed with one of them.
const STEPS: readonly (readonly [
  way: keyof typeof WAYS,
  what: string,
  step: Step & { readonly isFirst?: boolean },
])[] = [
  ["one exchange", "the first publication", FIRST],
  ["one exchange", "a whole publication", WHOLE],
  ["one exchange", "a publication of changes that has to link a spare tree", UNPREPARED],
  ["one exchange", "a publication of changes", CHANGES],
  ["two renames", "a publication of changes", CHANGES],
  ["file by file", "the first publication", FIRST],
  ["file by file", "a publication of changes", CHANGES],
];

it.each(STEPS)(
  "with %s, %s may be killed at any change of the disk, and so may its repair",
  async (name, _, step) => {
    const way = WAYS[name];
    let desk = makeDesk(way);
    let isKilled = true;
    for (let fatal = 0; isKilled; fatal += 1) {
      if (step.isFirst === true) desk = makeDesk(way);
      else await buildUntil(desk, { isWhole: true, hasSpare: step.hasSpare }, Infinity);
      if (!step.hasSpare) rmSync(desk.places.spare, { recursive: true, force: true });
      const allowed = [site(desk.committed), site(desk.committed + 1)];
      isKilled = await buildUntil(desk, step, fatal);
      if (name === "one exchange") expect(allowed).toContainEqual(look(desk.places));
      if (name === "two renames") expect([...allowed, {}]).toContainEqual(look(desk.places));
      // The repair is killed at a moment of its own, and then left to end.
      await buildUntil(desk, { isWhole: false, hasSpare: fatal % 2 === 0 }, (fatal * 7) % 31);
      await buildUntil(desk, { isWhole: false, hasSpare: true }, Infinity);
      expect(look(desk.places)).toEqual(site(desk.committed));
      const { spare } = desk.places;
      const left = existsSync(spare) ? readdirSync(spare).toSorted() : [];
      expect([[], ["state.json", "tree"]]).toContainEqual(left);
    }
  },
  60_000,
);
