import { fileOf } from "../model/urls.ts";
import { fingerprintOf } from "./fingerprint-of.ts";
import type { Copy, Output } from "./output.ts";

/** Outputs and copies that lie in one part of the site. They are listed only for those who ask, so that what has not changed costs little. */
export interface Section {
  /** Where all of its files lie, as `partOf` tells it. */
  readonly part: string;
  /** Stands for everything that its outputs are made from: two sections with one fingerprint have the same files. */
  readonly fingerprint: () => string;
  readonly list: () => readonly Output[];
  /** Copies that lie there too; of most sections, none. */
  readonly listCopies?: () => readonly Copy[];
}

/**
 * The section in `part` whose outputs `list` makes of `inputs`. `list` is given nothing else, and the fingerprint is that of the
 * same inputs: what an output shows cannot be missing from what decides whether it is looked at.
 */
export function makeSection<I extends object>(
  part: string,
  inputs: I,
  list: (inputs: I) => readonly Output[],
): Section {
  let listed: readonly Output[] | undefined;
  return {
    part,
    fingerprint: () => fingerprintOf([list.name, inputs]),
    list: () => (listed ??= list(inputs)),
  };
}

/** The section in `part` whose copies `list` makes of `inputs`, as `makeSection` does of outputs. */
export function makeCopySection<I extends object>(
  part: string,
  inputs: I,
  list: (inputs: I) => readonly Copy[],
): Section {
  let listed: readonly Copy[] | undefined;
  return {
    part,
    fingerprint: () => fingerprintOf([list.name, inputs]),
    list: () => [],
    listCopies: () => (listed ??= list(inputs)),
  };
}

/** The sections of `outputs`, which are listed already. */
export function sectionsOf(outputs: readonly Output[]): readonly Section[] {
  const parts = Map.groupBy(outputs, ({ url }) => partOf(fileOf(url)));
  return [...parts].map(([part, own]) => ({
    part,
    fingerprint: () => fingerprintOf(own.map(({ url, fingerprint }) => [url, fingerprint()])),
    list: () => own,
  }));
}

/** The part of the site that the file at `path` lies in: the first two folders around it, such as a month or an event. */
export function partOf(path: string): string {
  const first = path.indexOf("/");
  const second = path.indexOf("/", first + 1);
  return path.slice(0, Math.max(0, second === -1 ? first : second));
}
