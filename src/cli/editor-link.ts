import { pathToFileURL } from "node:url";

/** The editors that a link can open a file in; `none` for those that have no such links. */
export const EDITORS = ["vscode", "cursor", "idea", "none"] as const;

/** One of these editors. */
export type Editor = (typeof EDITORS)[number];

/** The editor of whoever starts a command: that of the terminal, or else the one that the environment names. */
export function detectEditor(env: Readonly<Record<string, string | undefined>>): Editor {
  if (env["CURSOR_TRACE_ID"] !== undefined) return "cursor";
  if (env["TERM_PROGRAM"] === "vscode") return "vscode";
  if (env["TERMINAL_EMULATOR"] === "JetBrains-JediTerm") return "idea";
  const [command = ""] = (env["VISUAL"] ?? env["EDITOR"] ?? "").split(" ");
  const name = command.replace(/^.*[/\\]/, "").replace(/\.(?:exe|cmd)$/i, "");
  return COMMANDS[name] ?? "none";
}

const COMMANDS: Readonly<Record<string, Editor>> = {
  code: "vscode",
  "code-insiders": "vscode",
  cursor: "cursor",
  idea: "idea",
  webstorm: "idea",
};

/** A place in a file, by its whole path; `line` and `column` count from 1. */
export interface FilePlace {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** The address that opens `place` in `editor`; `undefined` where there is none. */
export function linkToEditor(
  editor: Editor,
  { path, line, column }: FilePlace,
): string | undefined {
  if (editor === "none") return undefined;
  const { pathname } = pathToFileURL(path);
  return editor === "idea"
    ? `idea://open?file=${encodeURIComponent(path)}&line=${line}&column=${column}`
    : `${editor}://file${pathname}:${line}:${column}`;
}
