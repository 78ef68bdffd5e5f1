import type { ZonePair } from "../../src/time/zone.ts";
import type { Lines } from "../model/content-of.ts";
import type { Desk, ProseDraft } from "./desk.ts";
import { resolveLink } from "./resolve-link.ts";

/** What the texts of a desk’s records are written from beside the records themselves. */
export interface Writing {
  readonly desk: Desk;
  readonly zones: ZonePair;
}

/** The lines of front matter among `values` that there are. */
export function lines(values: Readonly<Record<string, string | undefined>>): Lines {
  const present = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(present) as Lines;
}

/** `text` as a value of YAML. */
export function quote(text: string | undefined): string | undefined {
  return text === undefined ? undefined : JSON.stringify(text);
}

/** `items` as a list of YAML; nothing where there are none. */
export function list(items: readonly string[]): string | undefined {
  return items.length === 0 ? undefined : `[${items.join(", ")}]`;
}

/** A text with its link and its image, as Markdown in paragraphs; `indent` stands before every line but the first. */
export function writeProse(
  prose: ProseDraft | undefined,
  { desk, zones }: Writing,
  indent = "",
): string {
  if (prose === undefined) return "";
  const href = prose.link && resolveLink(prose.link, desk, zones);
  const linked = href === undefined ? "" : ` There is [more](${href}) on this.`;
  const image = prose.image === undefined ? "" : `\n\n${indent}![A picture](/${prose.image})`;
  return `${prose.text}${linked}${image}\n`;
}
