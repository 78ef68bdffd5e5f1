import { readFileSync } from "node:fs";
import { join } from "node:path";
import { KINDS, type Contender } from "./contender.ts";
import { countKinds, listOutput } from "./survey-output.ts";

/** A built site and who built it. */
export interface BuiltSite {
  readonly contender: Contender;
  readonly output: string;
}

// As many recaps as are looked into; some of them lie on either side of a change of clocks.
const SAMPLES = 100;

/**
 * Throws where sites that are to be compared differ in how many pages of a kind they have, or in what a recap's page says of
 * the clocks and as leads. The first site is what the others are held against.
 */
export function checkEqual(sites: readonly BuiltSite[]): void {
  const [first, ...others] = sites.map(describeSite);
  if (first === undefined) return;
  const differences = others.flatMap((other) => compareSites(first, other));
  if (differences.length > 0)
    throw new Error(`the sites are not equal:\n${differences.slice(0, 20).join("\n")}`);
}

interface SiteDescription {
  readonly name: string;
  readonly counts: ReturnType<typeof countKinds>;
  /** What is told by the pages of some recaps, by their path. */
  readonly told: ReadonlyMap<string, string>;
}

function describeSite({ contender, output }: BuiltSite): SiteDescription {
  const files = listOutput(output);
  const recaps = files.filter((file) => contender.kinds.recap.test(file)).toSorted();
  const step = Math.max(1, Math.floor(recaps.length / SAMPLES));
  const samples = recaps.filter((_, index) => index % step === 0);
  return {
    name: contender.name,
    counts: countKinds(files, contender.kinds),
    told: new Map(
      samples.map((file) => [file, findTold(readFileSync(join(output, file), "utf8"))]),
    ),
  };
}

/** The opener and the leads of the points on a recap's page, without their tags. */
export function findTold(html: string): string {
  const main = html.slice(html.indexOf("<main"));
  const opener = /It[’'][^<]*\./.exec(main)?.[0] ?? "no opener";
  const leads = Array.from(main.matchAll(/<(strong|b)\b[^>]*>(.*?)<\/\1>/gs), ([, , lead = ""]) =>
    lead.replaceAll(/<[^>]*>/g, ""),
  );
  return [opener, ...leads].join("\n");
}

function compareSites(first: SiteDescription, other: SiteDescription): readonly string[] {
  const differ = (what: string, ours: unknown, theirs: unknown): readonly string[] =>
    ours === theirs
      ? []
      : [`${what}: ${first.name} ${String(ours)}, ${other.name} ${String(theirs)}`];
  return [
    ...KINDS.flatMap((kind) => differ(kind, first.counts[kind], other.counts[kind])),
    ...[...first.told].flatMap(([file, told]) => differ(file, told, other.told.get(file))),
  ];
}
