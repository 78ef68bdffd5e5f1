import type { WorkerOptions } from "node:worker_threads";
import { findHome } from "../cache-folder.js";

/** What a thread of the project in `projectFolder` is begun with, so that it can run the project’s sources wherever they lie. */
export function threadOptions(projectFolder: string): Pick<WorkerOptions, "execArgv"> {
  if (findHome(projectFolder) === undefined) return {};
  const hook = new URL("../package-hook.js", import.meta.url).href;
  // Other options of the process hold for its threads anyway, and most may not be named here.
  return { execArgv: ["--import", hook] };
}
