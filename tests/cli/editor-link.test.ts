import { describe, expect, it } from "vitest";
import { detectEditor, linkToEditor } from "../../src/cli/editor-link.ts";

describe("the editor", () => {
  it.each([
    [{}, "none"],
    [{ TERM_PROGRAM: "vscode" }, "vscode"],
    [{ TERM_PROGRAM: "vscode", CURSOR_TRACE_ID: "1" }, "cursor"],
    [{ TERMINAL_EMULATOR: "JetBrains-JediTerm" }, "idea"],
    [{ EDITOR: "/usr/bin/code --wait" }, "vscode"],
    [{ VISUAL: "cursor", EDITOR: "vim" }, "cursor"],
    [{ EDITOR: "vim" }, "none"],
    [{ TERM_PROGRAM: "Apple_Terminal", EDITOR: "code" }, "vscode"],
  ])("is known by %j: %s", (env, editor) => {
    expect(detectEditor(env)).toBe(editor);
  });
});

describe("a link to a place in a file", () => {
  const place = { path: "/home/desk/content/recaps/a b#1.md", line: 3, column: 7 };

  it.each([
    ["vscode", "vscode://file/home/desk/content/recaps/a%20b%231.md:3:7"],
    ["cursor", "cursor://file/home/desk/content/recaps/a%20b%231.md:3:7"],
    ["idea", "idea://open?file=%2Fhome%2Fdesk%2Fcontent%2Frecaps%2Fa%20b%231.md&line=3&column=7"],
    ["none", undefined],
  ] as const)("opens it in %s", (editor, address) => {
    expect(linkToEditor(editor, place)).toBe(address);
  });
});
