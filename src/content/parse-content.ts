import { checkFolders } from "./check-folders.ts";
import type { Content } from "./content.ts";
import { decodeSource } from "./decode-source.ts";
import { kindOfFile } from "./kind-of-file.ts";
import { createMarkdown } from "./markdown/create-markdown.ts";
import { parseSettings } from "./parse-settings.ts";
import { parseRecords } from "./parse-records.ts";
import type { Recall, Recalled } from "./record-files.ts";
import type { Parsed } from "./parsed.ts";
import { compareText, sortProblems, type Problem } from "./problem.ts";
import type { RawFile } from "./raw-content.ts";

/**
 * Reads all files of a content folder. Every problem of every file is found in one pass, sorted by place. The content holds
 * the records that could be made out; it is absent where `site.yaml` does not say enough to read the rest. Files that `recall`
 * knows are not parsed again.
 */
export function parseContent(
  files: readonly RawFile[],
  folder: string,
  recall: Recall = () => undefined,
): Parsed<Content> {
  const ordered = files.toSorted((a, b) => compareText(a.name, b.name));
  const texts = ordered.filter((file) => !isImage(file));
  const known = new Map<RawFile, Recalled>();
  const unknown: RawFile[] = [];
  for (const file of texts) {
    const recalled = recall(file);
    if (recalled === undefined) unknown.push(file);
    else known.set(file, recalled);
  }
  const decoded = unknown.map(decodeSource);
  const sources = decoded.flatMap(({ source }) => source ?? []);
  const images = ordered.filter(isImage);
  const early = [
    ...decoded.flatMap(({ problems }) => problems),
    ...checkFolders(sources),
    ...images.flatMap(listFlaws),
  ];
  const site = sources.find(({ name }) => name === "site.yaml" || name === "site.yml");
  if (site === undefined) return fail([...early, describeNoSettings(folder)]);
  const { settings, problems } = parseSettings(site);
  if (settings === undefined) return fail([...early, ...problems]);
  const context = {
    md: createMarkdown(),
    clockwork: settings.clockwork,
    images: new Map(images.map(({ name, image }) => [name, image])),
  };
  const read = { texts, sources, recall: (file: RawFile) => known.get(file) };
  const records = parseRecords(read, settings, context);
  const all = [...early, ...problems, ...records.problems];
  return { value: { settings, ...records, images }, problems: sortProblems(all) };
}

function fail(problems: readonly Problem[]): Parsed<Content> {
  return { value: undefined, problems: sortProblems(problems) };
}

function isImage({ name, isLink }: RawFile): boolean {
  return isLink !== true && kindOfFile(name) !== "text";
}

function listFlaws({ path, flaws = [] }: RawFile): readonly Problem[] {
  return flaws.map((flaw) => ({ ...flaw, file: path }));
}

function describeNoSettings(folder: string): Problem {
  return {
    file: `${folder}/site.yaml`,
    line: 1,
    column: 1,
    rule: "no-settings",
    message: "The content folder has no site.yaml, which names the site and its two zones.",
    writeInstead: [
      "title: The name of the site",
      "url: https://news.example/",
      "language: en-GB",
      "zones: [{ id: Europe/Kyiv, label: Kyiv }, { id: Europe/Moscow, label: Moscow }]",
    ],
  };
}
