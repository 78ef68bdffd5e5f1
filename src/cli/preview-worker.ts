import { enableCompileCache } from "node:module";
import { workerData } from "node:worker_threads";
import { cacheFolder } from "../build/cache-folder.js";
import type { PreviewRequest } from "./preview-result.ts";

// Begins a thread that builds previews by the code as it is now: a thread begun anew takes up edits to it. To bundle code that
// is being edited would take longer than it saves.
const { projectFolder } = workerData as PreviewRequest;
enableCompileCache(cacheFolder(projectFolder, "compile"));
const { loadCode } = await import("./load-code.ts");
await loadCode("preview-thread", projectFolder, { use: "old bundle" });
