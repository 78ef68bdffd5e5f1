import type { ImageSize } from "../../src/content/raw-content.ts";
import { createMarkdown } from "../../src/content/markdown/create-markdown.ts";
import { parseRecap, type RecapContext } from "../../src/content/parse-recap.ts";
import { parseSettings } from "../../src/content/parse-settings.ts";
import type { Parsed } from "../../src/content/parsed.ts";
import type { Problem } from "../../src/content/problem.ts";
import type { Recap } from "../../src/content/recap.ts";
import type { Settings } from "../../src/content/settings.ts";
import type { SourceFile } from "../../src/content/source-file.ts";

/** A text file of the folder `content`. */
export function sourceOf(text: string, name = "recaps/2025-05-15-2227-delegation.md"): SourceFile {
  return { path: `content/${name}`, name, text, digest: "5ca1e" };
}

/** The settings that `lines` make, added to those that every site needs. */
export function settingsOf(lines = ""): Settings {
  const zones =
    "zones: [{ id: Europe/Kyiv, label: Kyiv }, { id: Europe/Moscow, label: Moscow, aliases: Moskva }]";
  const text = `title: Dateline\nurl: https://dateline.example/\nlanguage: en-GB\n${zones}\n${lines}`;
  const { settings, problems } = parseSettings(sourceOf(text, "site.yaml"));
  if (settings === undefined) throw new Error(problems.map(({ message }) => message).join(" "));
  return settings;
}

/** What recaps are read with: the event `talks`, the author `desk`, and one image. */
export function contextOf(): RecapContext {
  const images = new Map<string, ImageSize | undefined>([
    ["images/palace.jpg", { width: 1200, height: 800 }],
    ["images/broken.jpg", undefined],
  ]);
  const referred = [
    { kind: "event", key: "events", rule: "unknown-event", known: new Set(["talks"]) },
    { kind: "author", key: "authors", rule: "unknown-author", known: new Set(["desk"]) },
  ] as const;
  return { md: createMarkdown(), clockwork: defaultSettings.clockwork, images, referred };
}

const defaultSettings = settingsOf();

/** The parts of a recap file; each has a default that is right. */
export interface RecapParts {
  readonly time?: string;
  readonly front?: string;
  readonly body?: string;
  readonly settings?: Settings;
}

/** The text of the recap file that these parts make; its body begins on line 7 where there are no others in front. */
export function textOf({
  time = "2025-05-15 22:27 Kyiv",
  front = "",
  body = "- A point.",
}: RecapParts): string {
  const head = `title: Zelenskyy's "delegation"\ntime: ${time}\nevents: [talks]\n${front}`;
  return `---\n${head.trimEnd()}\n---\n\n${body}\n`;
}

/** Reads a recap of these parts. */
export function parseParts(parts: RecapParts): Parsed<Recap> {
  const settings = parts.settings ?? defaultSettings;
  return parseRecap(sourceOf(textOf(parts)), settings, contextOf());
}

/** The recap of these parts, which have no mistake. */
export function recapOf(parts: RecapParts): Recap {
  const { value, problems } = parseParts(parts);
  if (value === undefined || problems.length > 0) throw new Error(JSON.stringify(problems));
  return value;
}

/** The problems of these parts, each as `line:column rule`. */
export function placesOf(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`);
}
