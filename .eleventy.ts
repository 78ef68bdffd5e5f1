import type { EleventyConfig } from "./src/build/eleventy-config.ts";

/** A file that Eleventy writes: its path in the output folder, and what reads its text, which is rendered already. */
export interface WrittenFile {
  readonly path: string;
  readonly read: () => string;
}

interface PageData {
  readonly file: WrittenFile;
}

/** The Eleventy configuration that writes `files`: one virtual template, paginated over them. */
export function configureEleventy(files: readonly WrittenFile[]) {
  return (config: EleventyConfig): void => {
    config.setTemplateFormats(["11ty.js"]);
    config.setUseGitIgnore(false);
    config.addTemplate(
      "site.11ty.js",
      { render: ({ file }: PageData) => file.read() },
      {
        files,
        pagination: { data: "files", size: 1, alias: "file" },
        permalink: ({ file }: PageData) => file.path,
        eleventyExcludeFromCollections: true,
        eleventyAllowMissingExtension: true,
      },
    );
  };
}
