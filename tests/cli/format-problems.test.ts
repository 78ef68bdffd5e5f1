import { describe, expect, it } from "vitest";
import { formatProblems } from "../../src/cli/format-problems.ts";
import type { Problem } from "../../src/content/problem.ts";
import type { RawFile } from "../../src/content/raw-content.ts";
import type { Remark } from "../../src/content/style/remark.ts";

/** A problem on line 3 of `content/recaps/a.md`, with `fields` in place of its own. */
function problem(fields: Partial<Problem> = {}): Problem {
  return {
    file: "content/recaps/a.md",
    line: 3,
    column: 7,
    rule: "time",
    message: "No zone.",
    writeInstead: ["time: 22:27 Kyiv"],
    ...fields,
  };
}

/** A remark of the level `level` on the same line. */
function remark(level: Remark["level"]): Remark {
  return { ...problem({ rule: "clock-style" }), level, edits: [{ offset: 4, text: "x" }] };
}

/** A file as it was read. */
function rawFile(text: string, path = "content/recaps/a.md"): RawFile {
  const bytes = new TextEncoder().encode(text);
  return { path, name: path.slice("content/".length), byteLength: bytes.length, bytes };
}

const TEXT = "---\ntitle: X\ntime: 22:27\n---\n";

describe("problems as text", () => {
  it("show the place, the line among its neighbours, and what to write", () => {
    expect(formatProblems([problem()], [rawFile(TEXT)], "text")).toBe(
      `content/recaps/a.md:3:7: No zone. (time)
  2 | title: X
> 3 | time: 22:27
    |       ^
  4 | ---
  write: time: 22:27 Kyiv

1 problem in 1 file
`,
    );
  });

  it("show each line to write below the other, and none where there is none", () => {
    const several = problem({ writeInstead: ["time: 22:27 Kyiv", "time: 22:27 Moscow"] });
    const text = formatProblems([several, problem({ writeInstead: [] })], [rawFile(TEXT)], "text");
    expect(text).toContain("  write: time: 22:27 Kyiv\n         time: 22:27 Moscow\n\n");
    expect(text.match(/write:/g)).toHaveLength(1);
    expect(text).toMatch(/\n2 problems in 1 file\n$/);
  });

  it("count the files that have problems", () => {
    const other = problem({ file: "content/recaps/b.md" });
    expect(formatProblems([problem(), other], [], "text")).toMatch(/\n2 problems in 2 files\n$/);
  });

  it("show no lines of a file that is missing, empty or no text", () => {
    const expected = "content/recaps/a.md:3:7: No zone. (time)\n  write: time: 22:27 Kyiv\n";
    const image = { path: "content/recaps/a.md", name: "recaps/a.md", byteLength: 1 };
    for (const content of [[], [rawFile("")], [image]])
      expect(formatProblems([problem()], content, "text")).toBe(
        `${expected}\n1 problem in 1 file\n`,
      );
  });

  it.each([
    ["CR LF line breaks", TEXT.replaceAll("\n", "\r\n")],
    ["CR line breaks", TEXT.replaceAll("\n", "\r")],
    ["a byte-order mark", `\uFEFF${TEXT}`],
    ["a line separator within a line", TEXT.replace("X", "X\u2028Y")],
  ])("show the line that is meant in a file with %s", (_, text) => {
    expect(formatProblems([problem()], [rawFile(text)], "text")).toContain(
      "\n> 3 | time: 22:27\n    |       ^\n",
    );
  });
});

describe("problems as JSON", () => {
  it("are a list with every field, the lines to write as one hint", () => {
    const several = problem({ writeInstead: ["one", "two"] });
    const text = formatProblems([several, problem({ writeInstead: [] })], [], "json");
    const place = { file: "content/recaps/a.md", line: 3, column: 7 };
    const common = { ...place, rule: "time", level: "error" };
    expect(JSON.parse(text)).toEqual([
      { ...common, message: "No zone.", hint: "one\ntwo" },
      { ...common, message: "No zone.", hint: null },
    ]);
    expect(text.endsWith("]\n")).toBe(true);
  });

  it("are an empty list where there are none", () => {
    expect(formatProblems([], [], "json")).toBe("[]\n");
  });
});

describe("problems as annotations", () => {
  it("are one workflow command a problem", () => {
    expect(formatProblems([problem(), problem({ writeInstead: [] })], [], "github")).toBe(
      "::error file=content/recaps/a.md,line=3,col=7,endColumn=7,title=time::No zone.%0AWrite: time: 22:27 Kyiv\n" +
        "::error file=content/recaps/a.md,line=3,col=7,endColumn=7,title=time::No zone.\n",
    );
  });

  it.each([
    ["a line", TEXT],
    ["a line that ends in CR LF", TEXT.replaceAll("\n", "\r\n")],
    ["a file with a byte-order mark", `\uFEFF${TEXT}`],
  ])("end with the word that stands there in %s", (_, text) => {
    expect(formatProblems([problem()], [rawFile(text)], "github")).toContain(
      "line=3,col=7,endColumn=11,",
    );
  });

  it.each<[Partial<Problem>, string]>([
    [{ message: "100% wrong" }, "::100%25 wrong\n"],
    [{ message: "a\nb\r\nc" }, "::a%0Ab%0D%0Ac\n"],
    [{ message: "a: b, c::d" }, "::a: b, c::d\n"],
    [{ message: "%0A" }, "::%250A\n"],
    [{ file: "content/a,b:c%d.md" }, "::error file=content/a%2Cb%3Ac%25d.md,line="],
    [{ rule: "a:b,c" }, ",title=a%3Ab%2Cc::"],
    [{ message: "x", writeInstead: ["100%", "::error::"] }, "::x%0AWrite: 100%25%0A::error::\n"],
  ])("escape %j", (fields, expected) => {
    const text = formatProblems([problem({ writeInstead: [], ...fields })], [], "github");
    expect(text).toContain(expected);
    expect(text.match(/\n/g)).toHaveLength(1);
  });

  it("are nothing where there are none", () => {
    expect(formatProblems([], [], "github")).toBe("");
  });
});

describe("remarks", () => {
  const remarks = [remark("warning"), problem(), remark("note"), remark("error"), remark("note")];

  it("stand among problems in the order given, with their level, and are counted by it", () => {
    const text = formatProblems(remarks, [], "text");
    expect(text.match(/^content.*$/gm)).toEqual([
      "content/recaps/a.md:3:7: warning: No zone. (clock-style)",
      "content/recaps/a.md:3:7: No zone. (time)",
      "content/recaps/a.md:3:7: note: No zone. (clock-style)",
      "content/recaps/a.md:3:7: No zone. (clock-style)",
      "content/recaps/a.md:3:7: note: No zone. (clock-style)",
    ]);
    expect(text).toMatch(/\n\n2 problems in 1 file\n1 warning in 1 file\n2 notes in 1 file\n$/);
  });

  it("have their level in JSON, without their edits", () => {
    const [first] = JSON.parse(formatProblems(remarks, [], "json")) as readonly object[];
    expect(first).toEqual({
      file: "content/recaps/a.md",
      line: 3,
      column: 7,
      rule: "clock-style",
      message: "No zone.",
      level: "warning",
      hint: "time: 22:27 Kyiv",
    });
  });

  it("are errors, warnings and notices as annotations", () => {
    const text = formatProblems(remarks, [], "github");
    expect(text.match(/^::\w+/gm)).toEqual([
      "::warning",
      "::error",
      "::notice",
      "::error",
      "::notice",
    ]);
  });
});
