import type { Source } from "../recap.ts";

/** A source of a whole recap. */
export type NamedSource = Pick<Source, "publisher" | "url">;

/** A recap that is about to be written: front matter and points as Markdown. */
export interface RecapDraft {
  readonly title: string;
  readonly time: string;
  /** A remark above the time, or `undefined`. */
  readonly timeRemark: string | undefined;
  readonly eventId: string;
  readonly opener: string | undefined;
  /** Whether it stays off the site for now; not where it is left out. */
  readonly isDraft?: boolean;
  /** Where its facts come from; nowhere that is known where it is left out. */
  readonly sources?: readonly NamedSource[];
  readonly points: readonly string[];
}

/** The text of the recap file that `draft` describes. */
export function formatRecapDraft(draft: RecapDraft): string {
  const lines = [
    "---",
    `title: ${formatYamlText(draft.title)}`,
    ...(draft.timeRemark === undefined ? [] : [`# ${draft.timeRemark}`]),
    `time: ${draft.time}`,
    `events: [${draft.eventId}]`,
    ...(draft.opener === undefined ? [] : [`opener: ${formatYamlText(draft.opener)}`]),
    ...(draft.isDraft === true ? ["draft: true"] : []),
    ...formatSources(draft.sources ?? []),
    "---",
    "",
    ...draft.points,
  ];
  return `${lines.join("\n")}\n`;
}

function formatSources(sources: readonly NamedSource[]): readonly string[] {
  if (sources.length === 0) return [];
  return [
    "sources:",
    ...sources.flatMap(({ publisher, url }) => [
      `  - publisher: ${formatYamlText(publisher)}`,
      ...(url === undefined ? [] : [`    url: ${JSON.stringify(url)}`]),
    ]),
  ];
}

/** `text` as a YAML value: bare where that is safe, else in double quotes. */
function formatYamlText(text: string): string {
  const isSafe = /^[\p{L}\p{N}“‘][^\n]*$/u.test(text) && !/:(?:\s|$)|\s#|\s$/.test(text);
  return isSafe && !/^(?:true|false|null|yes|no|~)$/i.test(text) ? text : JSON.stringify(text);
}
