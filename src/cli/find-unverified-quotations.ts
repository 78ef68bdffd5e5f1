import { decodeSource } from "../content/decode-source.ts";
import { createMarkdown } from "../content/markdown/create-markdown.ts";
import { parseSettings } from "../content/parse-settings.ts";
import type { RawFile } from "../content/raw-content.ts";
import { describeUnverified } from "../content/sources/describe-unverified.ts";
import type { Finding } from "./format-problems.ts";

/**
 * The quotations of the recaps among `files` that are not in the excerpts of their sources, as notes; none where the settings cannot be
 * made out. Only files that may have an excerpt are looked at.
 */
export function findUnverifiedQuotations(files: readonly RawFile[]): readonly Finding[] {
  const quoting = files.filter(({ name, bytes }) => isRecap(name) && mayHaveExcerpt(bytes));
  if (quoting.length === 0) return [];
  const site = files.find(({ name }) => name === "site.yaml" || name === "site.yml");
  const settingsSource = site && decodeSource(site).source;
  const settings = settingsSource && parseSettings(settingsSource).settings;
  if (settings === undefined) return [];
  const context = { md: createMarkdown(), clockwork: settings.clockwork, images: new Map<string, undefined>() };
  return quoting.flatMap((file) => {
    const { source } = decodeSource(file);
    if (source === undefined) return [];
    return describeUnverified(source, settings, context).map((each) => ({ ...each, isNote: true }));
  });
}

function isRecap(name: string): boolean {
  return /^recaps\/.*\.md$/i.test(name);
}

function mayHaveExcerpt(bytes: RawFile["bytes"]): boolean {
  if (bytes === undefined) return false;
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes("excerpt");
}
