/** What a point is made of: Markdown, a headline that opens it, a clock that follows it, and its id. */
export interface EntryParts {
  readonly markdown: string;
  /** Markdown too; `undefined` where the words begin with it anyway, or there is none. */
  readonly title: string | undefined;
  readonly mark: string | undefined;
  readonly id: string;
}

/** An entry as the Markdown of one bullet. The clock and the id end its first paragraph of its own. */
export function formatEntry({ markdown, title, mark, id }: EntryParts): string {
  const end = `${mark === undefined ? "" : ` (${mark})`} {#${id}}`;
  const blocks = markdown.split(/\n{2,}(?! )/).filter((block) => block.trim() !== "");
  const [first] = blocks;
  const opening = title === undefined ? "" : `**${title}**`;
  const opened =
    first !== undefined && isParagraph(first)
      ? [`${opening} ${first}`.trimStart(), ...blocks.slice(1)]
      : [...(opening === "" ? [] : [opening]), ...blocks];
  const own = opened.findIndex(isParagraph);
  const ended =
    own === -1
      ? [`${mark === undefined ? "Quoted:" : `${mark}:`} {#${id}}`, ...opened]
      : opened.with(own, `${(opened[own] ?? "").trimEnd()}${end}`);
  const [line = "", ...others] = ended.join("\n\n").split("\n");
  return [`- ${line}`, ...others.map((each) => `  ${each}`.trimEnd())].join("\n");
}

/** Whether a block of Markdown is a paragraph: text that looks like other blocks has a backslash before it. */
function isParagraph(block: string): boolean {
  return !/^(?:>|-\s|\d+[.)]\s|```|~~~|\s)/.test(block);
}
