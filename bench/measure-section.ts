import type { Contender, Scenario } from "./contender.ts";
import { describeMachine } from "./describe-machine.ts";
import { buildEqual, findChanges, layOut } from "./lay-out.ts";
import { measureFloors } from "./measure-floors.ts";
import type { Measurement } from "./measure-process.ts";
import type { Figures, Samples, Section } from "./results.ts";
import { outputOf, runScenario, type Changes, type Entrant } from "./run-scenario.ts";
import { withScratchFolder } from "./with-scratch-folder.ts";
import { measureOutput } from "./survey-output.ts";

/** What to measure, and where. */
export interface SectionRequest {
  readonly recaps: number;
  readonly rounds: number;
  /** Ours that is equal to the peers first. */
  readonly contenders: readonly Contender[];
  readonly scenarios: readonly Scenario[];
  readonly place: Section["place"];
  /** The folder on the disk in question in which everything is laid, and removed afterwards. */
  readonly base: string;
  readonly tell: (text: string) => void;
}

const PEOPLE = 500;

/** Measures every contender that this machine has in every scenario, in turn, after a first build that is held equal. */
export async function measureSection(request: SectionRequest): Promise<Section> {
  const { recaps, rounds, place, base, tell } = request;
  const versions = new Map(request.contenders.map(({ id, findVersion }) => [id, findVersion()]));
  const isPresent = ({ id }: Contender): boolean => versions.get(id) !== undefined;
  const present = request.contenders.filter(isPresent);
  const absent = request.contenders.filter((contender) => !isPresent(contender));
  return withScratchFolder(base, async (folder) => {
    const size = { recaps, people: PEOPLE };
    const entrants = present.map((contender) => layOut(contender, folder, size));
    await buildEqual(entrants, tell);
    const outputs = entrants.map((entrant) => measureOutput(outputOf(entrant.folder)));
    const floors = await measureFloors(outputOf(entrants[0]?.folder ?? folder), rounds);
    const samples = await measureAll(entrants, request, findChanges(size, rounds));
    const figures = present.map(({ id, name }, index): Figures => {
      const output = outputs[index] ?? { files: 0, bytes: 0 };
      return { id, name, version: versions.get(id) ?? "", output, samples: samples[index] ?? {} };
    });
    return {
      recaps,
      place,
      date: new Date().toISOString().slice(0, 10),
      rounds,
      machine: describeMachine(),
      figures,
      absent: absent.map(({ name }) => name),
      floors,
    };
  });
}

/** What each of the entrants took, in their order. */
async function measureAll(
  entrants: readonly Entrant[],
  request: SectionRequest,
  changes: Changes,
): Promise<readonly Figures["samples"][]> {
  const { rounds, tell } = request;
  let all: readonly Figures["samples"][] = entrants.map(() => ({}));
  const occasions = request.scenarios.flatMap((scenario) =>
    Array.from({ length: rounds }, (_, round) => ({ scenario, round })),
  );
  for (const occasion of occasions)
    for (const [index, entrant] of entrants.entries()) {
      const { name, scenarios } = entrant.contender;
      const { scenario, round } = occasion;
      if (!scenarios.includes(scenario)) continue;
      const measured = await runScenario(entrant, occasion, changes);
      tell(`${scenario} ${round + 1} of ${rounds}: ${name} ${measured.seconds.toFixed(2)} s`);
      all = all.with(index, {
        ...all[index],
        [scenario]: addSample(all[index]?.[scenario], measured),
      });
    }
  return all;
}

function addSample(
  { seconds, memory }: Samples = { seconds: [], memory: [] },
  measured: Measurement,
): Samples {
  return {
    seconds: [...seconds, Number(measured.seconds.toFixed(3))],
    memory: measured.memory === undefined ? memory : [...memory, Math.round(measured.memory)],
  };
}
