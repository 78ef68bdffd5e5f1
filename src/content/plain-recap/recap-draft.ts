/** A recap that is about to be written: front matter and points as Markdown. */
export interface RecapDraft {
  readonly title: string;
  readonly time: string;
  /** A remark above the time, or `undefined`. */
  readonly timeRemark: string | undefined;
  readonly eventId: string;
  readonly opener: string | undefined;
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
    "---",
    "",
    ...draft.points,
  ];
  return `${lines.join("\n")}\n`;
}

/** `text` as a YAML value: bare where that is safe, else in double quotes. */
function formatYamlText(text: string): string {
  const isSafe = /^[\p{L}\p{N}“‘][^\n]*$/u.test(text) && !/:(?:\s|$)|\s#|\s$/.test(text);
  return isSafe && !/^(?:true|false|null|yes|no|~)$/i.test(text) ? text : JSON.stringify(text);
}
