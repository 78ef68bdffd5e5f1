import { join, relative } from "node:path";
import { configureEleventy } from "../../.eleventy.ts";
import type { SiteFiles } from "../outputs/output.ts";
import type { EleventyConstructor } from "./eleventy-config.ts";
import { replaceFolder } from "./replace-folder.ts";

/** Where the parts of a build are. `onRendered` is told how many of the files have been rendered. */
export interface WriteRequest {
  readonly files: SiteFiles;
  readonly contentFolder: string;
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
  const { projectFolder, contentFolder, outputFolder } = request;
  const files = countRenders(request);
  await replaceFolder(outputFolder, async (staging) => {
    const eleventy = new Eleventy(relative(".", join(projectFolder, "templates")), staging, {
      configPath: false,
      quietMode: true,
      config: configureEleventy(files, relative(".", contentFolder)),
    });
    eleventy.disableLogger();
    await eleventy.init();
    await eleventy.write();
  });
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
