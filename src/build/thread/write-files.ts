// @ts-expect-error Eleventy has no types; those of what we use are in eleventy-config.ts.
import EleventyClass from "@11ty/eleventy";
import { join, relative } from "node:path";
import { configureEleventy } from "../../../.eleventy.ts";
import { placeLinks } from "../../outputs/place-links.ts";
import type { EleventyConstructor } from "../eleventy-config.ts";
import type { RenderedFile } from "./messages.ts";

/** Writes `files` into `folder` through Eleventy. */
export async function writeFiles(
  files: readonly RenderedFile[],
  folder: string,
  projectFolder: string,
): Promise<void> {
  const written = files.map(({ path, text, page }) => ({
    path,
    read: () => (page === undefined ? text : placeLinks(text, page)),
  }));
  const input = relative(".", join(projectFolder, "templates"));
  const eleventy = new (EleventyClass as EleventyConstructor)(input, folder, {
    configPath: false,
    quietMode: true,
    config: configureEleventy(written),
  });
  eleventy.disableLogger();
  await eleventy.init();
  await eleventy.write();
}
