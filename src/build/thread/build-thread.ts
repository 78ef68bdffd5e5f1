import { readFileSync } from "node:fs";
import { enableCompileCache } from "node:module";
import { parentPort, workerData } from "node:worker_threads";
import { cacheFolder } from "../cache-folder.js";
import { LARGEST_TEXT } from "../../content/raw-content.ts";
import type { FileParser } from "../archive/parse-file.ts";
import type { FileToParse, Result, Task } from "./messages.ts";

// A thread that does for the build what needs nothing of the model: it parses content, and runs Eleventy.
const { projectFolder } = workerData as { readonly projectFolder: string };
enableCompileCache(cacheFolder(projectFolder, "compile"));

let parse: FileParser | undefined;

function parseFile(file: FileToParse): ReturnType<FileParser> {
  const bytes = readFileSync(file.file);
  const isRead = bytes.length <= LARGEST_TEXT;
  const { name, path } = file;
  return parse?.({ name, path, byteLength: bytes.length, bytes: isRead ? bytes : undefined });
}

async function perform(task: Task): Promise<Result> {
  if (task.kind === "parse") return task.files.flatMap((file) => parseFile(file) ?? []);
  if (task.kind === "world") {
    const { createFileParser } = await import("../archive/parse-file.ts");
    parse = createFileParser(task.world);
    return undefined;
  }
  const { writeFiles } = await import("./write-files.ts");
  if (task.kind === "load") await writeFiles([], ".", projectFolder);
  if (task.kind === "write") await writeFiles(task.files, task.folder, projectFolder);
  return undefined;
}

parentPort?.on("message", ({ id, task }: { readonly id: number; readonly task: Task }) => {
  void perform(task).then(
    (result) => parentPort?.postMessage({ id, result }),
    (error: unknown) => parentPort?.postMessage({ id, error }),
  );
});
