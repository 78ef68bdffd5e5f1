import MarkdownIt, { type MarkdownIt as Markdown, type Token } from "markdown-it";
import type { Day } from "../../time/day.ts";
import type { ZonePair } from "../../time/zone.ts";
import type { Zone } from "../../time/zone.ts";
import { splitBlocks } from "../markdown/split-blocks.ts";
import { readOpener } from "../plain-recap/parse-plain-recap.ts";
import type { Batch, BatchEntry, NoBatch } from "./batch.ts";
import { readBulletClock } from "./bullet-clock.ts";

/** What the clocks of a list are read by: the day that they are of, and whose clock one is that names no zone. */
export interface ListClocks {
  readonly day: Day;
  readonly zones: ZonePair;
  readonly zone: Zone | undefined;
}

/**
 * Reads a Markdown list: each bullet is an entry, its time the clock that it begins with. A heading above the list is the headline,
 * and a first paragraph that states a clock the opener; other text beside the list is left out.
 */
export function parseBullets(text: string, clocks: ListClocks): Batch | NoBatch {
  if (/^---[ \t]*$/m.exec(text)?.index === 0)
    return {
      reason: "it begins with front matter, as recap files do; copy it into recaps/ instead",
    };
  const md = new MarkdownIt({ html: true });
  const blocks = splitBlocks(md.parse(text, {}));
  const bullets = blocks.filter(({ kind, tokens }) => kind === "point" && isBullet(tokens));
  if (bullets.length === 0) return { reason: "it has no list of bullets" };
  const entries: BatchEntry[] = [];
  for (const { tokens } of bullets) {
    const entry = readBullet(md, tokens, clocks);
    if ("reason" in entry) return entry;
    entries.push(entry);
  }
  const heading = blocks.find(({ kind }) => kind === "heading");
  const prose = blocks.filter(({ kind }) => kind === "prose");
  const [opener] = prose.flatMap(({ tokens }) => readOpener(textOf(tokens), clocks.zones) ?? []);
  const others = blocks.length - bullets.length - (heading === undefined ? 0 : 1);
  return {
    publisher: undefined,
    title: heading === undefined ? undefined : textOf(heading.tokens),
    opener,
    isOrdered: true,
    entries,
    leftOut: [
      {
        count: others - (opener === undefined ? 0 : 1),
        one: "paragraph or heading beside the list",
        many: "paragraphs or headings beside the list",
      },
    ],
  };
}

/** Whether a point is a bullet: in a text without bullets, paragraphs are points. */
function isBullet(tokens: readonly Token[]): boolean {
  return (tokens[0]?.level ?? 0) > 0;
}

function textOf(tokens: readonly Token[]): string {
  return tokens.find(({ type }) => type === "inline")?.content.replaceAll("\n", " ") ?? "";
}

const WRITTEN_ID = /\s*\{#([a-z0-9-]+)[^}\n]*\}[ \t]*$/;

function readBullet(
  md: Markdown,
  tokens: readonly Token[],
  clocks: ListClocks,
): BatchEntry | NoBatch {
  const first = tokens.find(({ type }) => type === "inline");
  const content = first?.content ?? "";
  const clock = readBulletClock(content, clocks);
  if ("reason" in clock) return clock;
  const id = WRITTEN_ID.exec(clock.rest)?.[1];
  if (first !== undefined) {
    const [inline] = md.parseInline(clock.rest.replace(WRITTEN_ID, ""), {});
    first.children = inline?.children ?? [];
  }
  for (const token of tokens) if (token.type.startsWith("paragraph")) token.hidden = false;
  const html = md.renderer.render([...tokens], md.options, {});
  return { title: undefined, html, at: clock.at, link: undefined, id };
}
