import { fileURLToPath } from "node:url";
import { parseContent } from "../../src/content/parse-content.ts";
import { readContent } from "../../src/content/read-content.ts";
import { buildSite } from "../../src/model/build-site.ts";
import type { Site } from "../../src/model/site.ts";
import { toInstant } from "../../src/time/instant.ts";

/** The model of the demonstration site as `build-demonstration.ts` builds it. */
export function readDemonstration(): Site {
  const folder = fileURLToPath(new URL("../../content", import.meta.url));
  const { value } = parseContent(readContent(folder, "content"), "content");
  if (value === undefined) throw new Error("the demonstration content has no settings");
  const now = toInstant(Date.parse("2025-12-01T09:00:00Z"));
  return buildSite(value, { now, withDrafts: false, url: undefined });
}
