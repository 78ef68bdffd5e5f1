import { describe, expect, it } from "vitest";
import {
  folderOfVolume,
  formatLedgerLine,
  parseLedger,
  volumeOf,
} from "../../src/content/ledger.ts";

/** What a text says, in plain lists. */
function read(text: string): readonly (readonly [string, number, readonly string[]])[] {
  return [...parseLedger(text)].map(([url, { line, anchors }]) => [url, line, [...anchors]]);
}

describe("parseLedger", () => {
  it("reads an address a line, with the places on its page", () => {
    expect(read("/2025/05/15/delegation/ #umerov #rubio\n/about/\n")).toEqual([
      ["/2025/05/15/delegation/", 1, ["umerov", "rubio"]],
      ["/about/", 2, []],
    ]);
  });

  it("takes lines in any order and more than once, as merges leave them", () => {
    const text = "/b/ #two\n/a/ #one\n/b/ #two\n/b/ #three\n";
    expect(read(text)).toEqual([
      ["/b/", 1, ["two", "three"]],
      ["/a/", 2, ["one"]],
    ]);
  });

  it("passes over what is no address: marks of a merge, remarks, empty lines, and Windows line breaks", () => {
    const text = "<<<<<<< HEAD\r\n/a/ #one\r\n=======\r\n\r\n# A remark.\r\n>>>>>>> other\r\n";
    expect(read(text)).toEqual([["/a/", 2, ["one"]]]);
  });

  it("reads what formatLedgerLine writes", () => {
    const line = formatLedgerLine("/2025/05/15/delegation/", ["umerov", "rubio"]);
    expect(line).toBe("/2025/05/15/delegation/ #umerov #rubio");
    expect(read(line)).toEqual([["/2025/05/15/delegation/", 1, ["umerov", "rubio"]]]);
  });
});

describe("volumeOf", () => {
  it.each([
    ["/2025/05/15/delegation/", "2025-05", "2025/05"],
    ["/2025/05/old-name/", "2025-05", "2025/05"],
    ["/events/talks/", "others", undefined],
    ["/2025/", "others", undefined],
    ["/2025/5/15/a/", "others", undefined],
  ])("puts %s into the volume %s", (url, volume, folder) => {
    expect(volumeOf(url)).toBe(volume);
    expect(folderOfVolume(volume)).toBe(folder);
  });
});
