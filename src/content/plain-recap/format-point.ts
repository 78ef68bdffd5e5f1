import { escapeMarkdown } from "./escape-markdown.ts";

const NAME_LEAD =
  /^((?:\p{Lu}[\p{L}’'.-]*)(?: (?:\p{Lu}[\p{L}’'.-]*|of|the|and|in|on|for|de)){0,4}):(?= \S)/u;
const BOLD_LEAD = /^\*\*([^*]+)\*\*/u;

/** A development as the Markdown of one bullet: its words unchanged, a bold or `Name:` lead in bold, all else plain text. */
export function formatPoint(development: string, id: string): string {
  return `- ${markLead(development)} {#${id}}`;
}

function markLead(text: string): string {
  const bold = BOLD_LEAD.exec(text);
  if (bold !== null) {
    const rest = text.slice(bold[0].length);
    return `**${escapeMarkdown((bold[1] ?? "").trim())}**${escapeMarkdown(rest)}`;
  }
  const name = NAME_LEAD.exec(text);
  if (name === null) return escapeMarkdown(text);
  return `**${escapeMarkdown(name[0])}**${escapeMarkdown(text.slice(name[0].length))}`;
}

/** `text` without the marks of a bold lead, as a reader sees it. */
export function plainDevelopment(text: string): string {
  return text.replace(BOLD_LEAD, "$1");
}

/** The bold opening of a development, or `undefined`. */
export function boldLeadOf(text: string): string | undefined {
  return BOLD_LEAD.exec(text)?.[1]?.trim();
}
