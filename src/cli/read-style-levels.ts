import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { SiteRequest } from "../build/site-request.ts";
import { decodeSource } from "../content/decode-source.ts";
import { parseSettings } from "../content/parse-settings.ts";
import type { StyleLevels } from "../content/style/style-levels.ts";

/** The levels that `site.yaml` gives to the rules of house style; none where it cannot be read. */
export function readStyleLevels({ contentFolder, contentName }: SiteRequest): StyleLevels {
  const names = ["site.yaml", "site.yml"];
  const name = names.find((each) => existsSync(join(contentFolder, each)));
  if (name === undefined) return {};
  const bytes = readFileSync(join(contentFolder, name));
  const named = { name, path: `${contentName}/${name}`, byteLength: bytes.length };
  const { source } = decodeSource({ ...named, bytes });
  return (source && parseSettings(source).settings?.style) ?? {};
}
