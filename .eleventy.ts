import type { EleventyConfig } from "./src/build/eleventy-config.ts";
import { fileOf } from "./src/model/urls.ts";
import type { Output, SiteFiles } from "./src/outputs/output.ts";

interface PageData {
  readonly output: Output;
}

/** The Eleventy configuration that publishes `files`: one virtual template, paginated over the outputs, which render themselves. */
export function configureEleventy(files: Pick<SiteFiles, "outputs">) {
  return (config: EleventyConfig): void => {
    config.setTemplateFormats(["11ty.js"]);
    config.setUseGitIgnore(false);
    config.addTemplate(
      "site.11ty.js",
      { render: ({ output }: PageData) => output.render() },
      {
        outputs: files.outputs,
        pagination: { data: "outputs", size: 1, alias: "output" },
        permalink: ({ output }: PageData) => fileOf(output.url),
        eleventyExcludeFromCollections: true,
        eleventyAllowMissingExtension: true,
      },
    );
  };
}
