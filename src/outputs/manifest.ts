import type { Settings } from "../content/settings.ts";
import { type Url } from "../model/urls.ts";
import { manifestUrl } from "../model/script-urls.ts";
import { renderJson } from "./json.ts";
import type { Ingredients } from "./list-files.ts";
import { makeOutput, type Output } from "./output.ts";

/** A picture that stands for the site among programs. */
export interface AppIcon {
  readonly url: Url;
  readonly type: "image/svg+xml" | "image/png";
  readonly sizes: string;
  /** Whether a system may cut it to a shape of its own. */
  readonly isMaskable: boolean;
}

/** What a browser is told of the site where a reader puts it among their programs. */
export function listManifest({ site, icons }: Ingredients): readonly Output[] {
  const { title, description, language } = site.settings;
  const inputs = { title, description, language, icons };
  return [makeOutput({ url: manifestUrl, source: "the manifest" }, inputs, renderManifest)];
}

// The paper of the light pages, as in tokens.css.
const PAPER = "#fbfaf7";

function renderManifest(
  of: Pick<Settings, "title" | "description" | "language"> & { readonly icons: readonly AppIcon[] },
): string {
  const { title, description, language, icons } = of;
  return renderJson({
    name: title,
    description,
    lang: language,
    // Relative to this file, so that the site may lie in a sub-folder.
    start_url: "./",
    scope: "./",
    display: "minimal-ui",
    background_color: PAPER,
    theme_color: PAPER,
    icons: icons.map(({ url, type, sizes, isMaskable }) => ({
      src: url.slice(1),
      type,
      sizes,
      purpose: isMaskable ? "maskable" : "any",
    })),
  });
}
