import { rmSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Contender, Scenario } from "./contender.ts";
import type { ArchiveRecap } from "./create-archive.ts";
import { editTemplate } from "./edit-template.ts";
import { measureProcess, type Measurement } from "./measure-process.ts";

/** A contender with the folder that it was laid into. */
export interface Entrant {
  readonly contender: Contender;
  readonly folder: string;
}

/** The recaps that rounds change: one in the midst of the archive, and those that came after it. */
export interface Changes {
  readonly edited: ArchiveRecap;
  readonly added: readonly ArchiveRecap[];
}

/** A thing to be measured, and which time it is. */
export interface Occasion {
  readonly scenario: Scenario;
  readonly round: number;
}

/** Where the site of an entrant is written: a folder of its own, since spare folders may lie beside it. */
export function outputOf(folder: string): string {
  return join(folder, "out", "site");
}

/** Makes the change that a scenario is about, and measures the build after it. */
export function runScenario(
  { contender, folder }: Entrant,
  { scenario, round }: Occasion,
  changes: Changes,
): Promise<Measurement> {
  const output = outputOf(folder);
  const change: Readonly<Record<Scenario, () => void>> = {
    cold: () => {
      rmSync(dirname(output), { recursive: true, force: true });
      contender.forget(folder);
    },
    edit: () => contender.writeRecap(folder, editRecap(changes.edited, round)),
    add: () => {
      const recap = changes.added[round];
      if (recap === undefined) throw new Error(`no recap to add in round ${round}`);
      contender.writeRecap(folder, recap);
    },
    nothing: () => {},
    template: () => editTemplate(join(folder, contender.template), round),
  };
  change[scenario]();
  return measureProcess(contender.command(folder, output), contender.memoryOf);
}

/** The recap with another lead of its first point, which its lists show too. */
function editRecap(recap: ArchiveRecap, round: number): ArchiveRecap {
  const [first = "", ...others] = recap.points;
  return { ...recap, points: [first.replace("**", `**Edit ${round}: `), ...others] };
}
