import { describe, expect, it } from "vitest";
import { parseLog } from "../../../src/build/history/parse-log.ts";

const [OLD, NEW, NONE] = ["a1", "b2", "00"];

describe("parseLog", () => {
  it("reads commits with what they wrote, moved and removed", () => {
    const log = [
      "commit c0ffee 1747339260 ",
      `\n:000000 100644 ${NONE} ${NEW} A`,
      "recaps/a.md",
      "commit decade 1747339320 c0ffee facade",
      `\n:100644 100644 ${OLD} ${NEW} R090`,
      "recaps/a.md",
      "recaps/b.md",
      `:100644 000000 ${OLD} ${NONE} D`,
      "recaps/:c.md",
      "commit facade 1747339380 decade",
      "",
    ].join("\0");
    expect(parseLog(log)).toEqual([
      {
        name: "c0ffee",
        parent: "",
        at: 1_747_339_260_000,
        changes: [{ name: "recaps/a.md", from: undefined, before: undefined, blob: NEW }],
      },
      {
        name: "decade",
        parent: "c0ffee",
        at: 1_747_339_320_000,
        changes: [
          { name: "recaps/b.md", from: "recaps/a.md", before: OLD, blob: NEW },
          { name: "recaps/:c.md", from: undefined, before: OLD, blob: undefined },
        ],
      },
      { name: "facade", parent: "decade", at: 1_747_339_380_000, changes: [] },
    ]);
  });

  it("takes a file that became a link for one that was removed", () => {
    const log = `commit c0 1 \0\n:100644 120000 ${OLD} ${NEW} T\0recaps/a.md\0`;
    expect(parseLog(log)[0]?.changes).toEqual([
      { name: "recaps/a.md", from: undefined, before: OLD, blob: undefined },
    ]);
  });

  it("reads none in nothing, and refuses what is no log", () => {
    expect(parseLog("")).toEqual([]);
    expect(() => parseLog("fatal: no")).toThrow("another form");
  });
});
