import { describe, expect, it } from "vitest";
import { toInstant, type Instant } from "../../src/time/instant.ts";
import { createEdits } from "../random-edits/create-edits.ts";
import { siteFilesOf } from "../random-edits/site-files-of.ts";
import type { State } from "../random-edits/state.ts";

const SEEDS = Array.from({ length: 30 }, (_, index) => index + 1);
const DAY = 24 * 60 * 60 * 1000;

/** What a build of `state` at `now` makes, and until when that holds. */
function buildAt(state: State, now: Instant) {
  const { site, files } = siteFilesOf({ ...state, now, withDrafts: false });
  const texts = new Map(files.outputs.map(({ url, render }) => [url, render()]));
  return { texts, until: site.moment.holdsUntil() };
}

describe("the next change of a site", () => {
  it.each(SEEDS)(
    "comes when it is said to, and neither before nor after, by the seed %i",
    (seed) => {
      const edits = createEdits(seed, 9);
      let { first: state } = edits;
      for (let step = 0; step < 4; step += 1) ({ state } = edits.next(state));
      // From before the first recaps on, so that there is something to come.
      let now = toInstant(Date.parse("2024-12-30T00:00:00Z") + (seed % 5) * DAY);
      let built = buildAt(state, now);
      for (let change = 0; change < 5 && built.until !== undefined; change += 1) {
        const before = buildAt(state, toInstant(built.until - 1));
        expect(before.texts).toEqual(built.texts);
        expect(before.until).toBe(built.until);
        now = built.until;
        const after = buildAt(state, now);
        expect(after.texts).not.toEqual(built.texts);
        built = after;
      }
      if (built.until === undefined)
        expect(buildAt(state, toInstant(now + 1000 * DAY)).texts).toEqual(built.texts);
    },
  );
});
