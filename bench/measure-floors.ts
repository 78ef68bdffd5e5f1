import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { measureProcess } from "./measure-process.ts";
import type { Section } from "./results.ts";

/** Measures what a build that writes as much as `output` cannot be faster than: copying it, and starting Node. */
export async function measureFloors(output: string, rounds: number): Promise<Section["floors"]> {
  const [copy, node]: [number[], number[]] = [[], []];
  const target = `${output}-copy`;
  for (let round = 0; round < rounds; round += 1) {
    copy.push(await timeRun("cp", ["-r", output, target]));
    rmSync(target, { recursive: true, force: true });
    node.push(await timeRun(process.execPath, ["-e", "0"]));
  }
  return { copy, node };
}

async function timeRun(file: string, args: readonly string[]): Promise<number> {
  const { seconds } = await measureProcess({ file, args, folder: tmpdir() }, "process");
  return Number(seconds.toFixed(3));
}
