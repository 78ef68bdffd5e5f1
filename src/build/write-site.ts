import { copyFileSync, mkdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { configureEleventy } from "../../.eleventy.ts";
import { fileOf } from "../model/urls.ts";
import type { SiteFiles } from "../outputs/output.ts";
import type { EleventyConstructor } from "./eleventy-config.ts";
import { replaceFolder } from "./replace-folder.ts";

/** Where the parts of a build are. `onRendered` is told how many of the files have been rendered. */
export interface WriteRequest {
  readonly files: SiteFiles;
  readonly projectFolder: string;
  readonly outputFolder: string;
  readonly onRendered: (done: number) => void;
}

/**
 * Writes every file of the site through Eleventy, beside the output folder, and exchanges the two only when all are
 * written: a build that fails leaves the published files as they were.
 */
export async function writeSite(request: WriteRequest): Promise<void> {
  // @ts-expect-error Eleventy has no types; those of what we use are in eleventy-config.ts.
  const { default: Eleventy } = (await import("@11ty/eleventy")) as {
    default: EleventyConstructor;
  };
  const { projectFolder, outputFolder } = request;
  const files = countRenders(request);
  await replaceFolder(outputFolder, async (staging) => {
    const eleventy = new Eleventy(relative(".", join(projectFolder, "templates")), staging, {
      configPath: false,
      quietMode: true,
      config: configureEleventy(files),
    });
    eleventy.disableLogger();
    await eleventy.init();
    await eleventy.write().catch(rethrowCause);
    copyFiles(files, staging);
  });
}

/** Throws what a template threw, without the errors of its own that Eleventy wraps around it. */
function rethrowCause(error: unknown): never {
  const wrapped = error as { readonly originalError?: unknown };
  if (wrapped.originalError === undefined) throw error;
  return rethrowCause(wrapped.originalError);
}

/** Copies fonts and images. Not by Eleventy, which would take brackets in a file's name for a pattern. */
function copyFiles({ copies }: SiteFiles, staging: string): void {
  for (const { file, url } of copies) {
    const target = join(staging, fileOf(url));
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(file, target);
  }
}

function countRenders({ files, onRendered }: WriteRequest): SiteFiles {
  let done = 0;
  const outputs = files.outputs.map((output) => ({
    ...output,
    render: () => {
      done += 1;
      onRendered(done);
      return output.render();
    },
  }));
  return { ...files, outputs };
}
