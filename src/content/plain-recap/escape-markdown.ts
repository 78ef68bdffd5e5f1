/** `text` with a backslash before every character that Markdown would take for markup. */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/[\\`*_[\]<>~^|]|\{(?=#)|&(?=#?\w+;)|!(?=\[)/g, "\\$&")
    .replace(/^(\d+)([.)])(?= )/, "$1\\$2")
    .replace(/^(?:[#+=-]+)(?= |$)/, "\\$&");
}
