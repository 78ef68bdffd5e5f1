import { describe, expect, it } from "vitest";
import type { Url } from "../../src/model/urls.ts";
import { makeOutput, type Copy } from "../../src/outputs/output.ts";
import { makeSection, type Section } from "../../src/outputs/section.ts";
import { createFiles } from "../../src/outputs/site-files.ts";

function sectionOf(part: string, urls: readonly string[]): Section {
  return makeSection(part, { urls }, () =>
    urls.map((url) => makeOutput({ url: url as Url, source: "" }, {}, () => "")),
  );
}

const copy: Copy = { url: "/images/a%20b.jpg" as Url, source: "", file: "/x", fingerprint: "" };
const unasked: Section = {
  part: "2024/01",
  fingerprint: () => "",
  list: () => {
    throw new Error("was listed");
  },
};
const sections = [
  sectionOf("", ["/", "/feed.xml"]),
  sectionOf("2025/05", ["/2025/05/", "/2025/05/15/a/"]),
  sectionOf("2025/05", ["/2025/05/15/a/index.txt"]),
  sectionOf("стара/а#б", ["/%D1%81%D1%82%D0%B0%D1%80%D0%B0/%D0%B0%23%D0%B1/"]),
];

describe("the files of a site", () => {
  it("are those of all sections, in order", () => {
    expect(createFiles(sections, [copy]).outputs).toHaveLength(6);
  });

  it("are found by the part that they lie in", () => {
    const { inPart } = createFiles([...sections, unasked], [copy]);
    const { outputs, copies } = inPart("2025/05");
    expect([outputs.map(({ url }) => url), copies]).toEqual([
      ["/2025/05/", "/2025/05/15/a/", "/2025/05/15/a/index.txt"],
      [],
    ]);
    expect(inPart("images").copies).toEqual([copy]);
    expect(inPart("nowhere")).toEqual({ outputs: [], copies: [] });
  });

  it.each([
    ["/", true],
    ["/feed.xml", true],
    ["/2025/05/15/a/", true],
    ["/2025/05/15/a/index.txt", true],
    ["/images/a b.jpg", true],
    ["/стара/а%23б/", true],
    ["/2025/05/15/a", false],
    ["/2025/05/15/b/", false],
    ["/2026/", false],
    ["/%", false],
    ["", false],
  ])("are looked up by their addresses, without listing other parts: %s is %s", (url, there) => {
    const { has } = createFiles([...sections, unasked], [copy]);
    expect([has(url), has(url)]).toEqual([there, there]);
  });
});
