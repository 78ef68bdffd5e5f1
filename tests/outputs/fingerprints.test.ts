import { describe, expect, it } from "vitest";
import type { Output } from "../../src/outputs/output.ts";
import { createEdits } from "../random-edits/create-edits.ts";
import { siteFilesOf } from "../random-edits/site-files-of.ts";
import type { State } from "../random-edits/state.ts";
import { lateNow, markdownText, recapText, settingsText, type Files } from "../model/content-of.ts";

const SEQUENCES = 60;
const EDITS = 6;
// Drawing is what takes the time, so states are drawn after every third edit only.
const EDITS_BETWEEN = 3;

/** An output with its bytes, rendered when they are first asked for. */
interface Drawn {
  readonly fingerprint: string;
  readonly text: () => string;
}

/** Every output of `state` by its address. */
function drawAll(state: Omit<State, "desk">): ReadonlyMap<string, Drawn> {
  const { outputs } = siteFilesOf(state).files;
  return new Map(outputs.map((output) => [output.url, drawOnce(output)]));
}

function drawOnce({ fingerprint, render }: Output): Drawn {
  let text: string | undefined;
  return { fingerprint: fingerprint(), text: () => (text ??= render()) };
}

/** The addresses of outputs that have one fingerprint in both states, and different bytes. */
function findStale(
  before: ReadonlyMap<string, Drawn>,
  after: ReadonlyMap<string, Drawn>,
): readonly string[] {
  return [...after].flatMap(([url, drawn]) => {
    const old = before.get(url);
    if (old === undefined || old.fingerprint !== drawn.fingerprint) return [];
    return old.text() === drawn.text() ? [] : [url];
  });
}

/** What the sections of each part of `state` say of it, and the outputs that they list. */
function listSections(state: Omit<State, "desk">): ReadonlyMap<string, readonly [string, string]> {
  const { sections } = siteFilesOf(state).files;
  return new Map(
    [...Map.groupBy(sections, ({ part }) => part)].map(([part, own]) => {
      const listed = own
        .flatMap(({ list }) => list())
        .map((each) => [each.url, each.fingerprint()]);
      return [
        part,
        [own.map((each) => each.fingerprint()).join(), JSON.stringify(listed)],
      ] as const;
    }),
  );
}

describe("sections with one fingerprint before and after random edits", () => {
  const seeds = Array.from({ length: SEQUENCES }, (_, index) => index + 1001);

  it.each(seeds)("list the same files, made from the same things, by the seed %i", (seed) => {
    const edits = createEdits(seed, 9);
    const done: string[] = [];
    let { first: state } = edits;
    let before = listSections(state);
    for (let step = 1; step <= EDITS; step += 1) {
      const edited = edits.next(state);
      done.push(edited.what);
      ({ state } = edited);
      const after = listSections(state);
      const stale = [...after].filter(([part, [fingerprint, listed]]) => {
        const [known, old] = before.get(part) ?? [];
        return known === fingerprint && old !== listed;
      });
      expect(
        stale.map(([part]) => part),
        `seed ${seed}: ${done.join("; ")}`,
      ).toEqual([]);
      before = after;
    }
  });
});

describe("outputs with one fingerprint before and after random edits", () => {
  const seeds = Array.from({ length: SEQUENCES }, (_, index) => index + 1);

  it.each(seeds)("have the same bytes, by the seed %i", (seed) => {
    const edits = createEdits(seed, 9);
    const done: string[] = [];
    let { first: state } = edits;
    let drawn = drawAll(state);
    for (let step = 1; step <= EDITS; step += 1) {
      const edited = edits.next(state);
      done.push(edited.what);
      ({ state } = edited);
      if (step % EDITS_BETWEEN !== 0) continue;
      const redrawn = drawAll(state);
      expect(findStale(drawn, redrawn), `seed ${seed}: ${done.join("; ")}`).toEqual([]);
      drawn = redrawn;
    }
  });
});

describe("an output with another fingerprint", () => {
  const events = { "events/talks.md": markdownText({ title: "The talks" }) };

  /** Whether the output at `url` has another fingerprint, and whether other bytes, once `more` is among `files`. */
  const compare = (url: string, files: Files, more: Files) => {
    const options = { now: lateNow, url: undefined, withDrafts: false };
    const [before, after] = [files, { ...files, ...more }].map((all) => {
      const own = { "site.yaml": settingsText(), ...events, ...all };
      return drawAll({ ...options, files: own }).get(url);
    });
    return {
      hasOtherFingerprint: before?.fingerprint !== after?.fingerprint,
      hasOtherBytes: before?.text() !== after?.text(),
    };
  };

  it("is a recap in which a new alias moves the first place of a name", () => {
    const named = (aliases: string): Files => ({
      "people/anna.md": markdownText({ name: "Anna", aliases }),
    });
    const body = "- The envoy left. {#left}\n- Anna left. {#anna}\n";
    const recap = recapText({ time: "2025-05-15 10:00 Kyiv" }, body);
    const files = { "recaps/day.md": recap, ...named("[]") };
    const changed = { hasOtherFingerprint: true, hasOtherBytes: true };
    expect(compare("/2025/05/15/day/", files, named("[The envoy]"))).toEqual(changed);
    expect(compare("/people/anna/", files, named("[The envoy]"))).toEqual(changed);
  });

  it("is what tells of a recap whose file has stayed while its zone is another", () => {
    const zones = (id: string): Files => ({
      "site.yaml": settingsText({
        zones: `[{ id: Europe/Kyiv, label: Kyiv }, { id: ${id}, label: There }]`,
      }),
    });
    const recap = recapText({ time: "2025-05-15 10:00 There" });
    const files = { "recaps/day.md": recap, ...zones("Europe/Moscow") };
    expect(compare("/latest.json", files, zones("Europe/Warsaw"))).toEqual({
      hasOtherFingerprint: true,
      hasOtherBytes: true,
    });
  });
});
