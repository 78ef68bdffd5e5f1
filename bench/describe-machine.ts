import { cpus, totalmem } from "node:os";
import type { Machine } from "./results.ts";

/** This computer, and the Node that runs the bench and the contenders written for it. */
export function describeMachine(): Machine {
  const processors = cpus();
  return {
    processor: processors[0]?.model.trim() ?? "unknown",
    cores: processors.length,
    memory: Math.round(totalmem() / 2 ** 30),
    node: process.versions.node,
    tzdata: process.versions["tz"] ?? "unknown",
  };
}
