import { describe, expect, it } from "vitest";
import type { Url } from "../../src/model/urls.ts";
import { makeOutput, type Output } from "../../src/outputs/output.ts";
import { makeSection, partOf, sectionsOf } from "../../src/outputs/section.ts";

function outputAt(url: string, text = ""): Output {
  return makeOutput({ url: url as Url, source: "" }, { text }, () => text);
}

describe("partOf", () => {
  it.each([
    ["index.html", ""],
    ["2025/index.html", "2025"],
    ["2025/05/index.html", "2025/05"],
    ["2025/05/15/talks/index.html", "2025/05"],
    ["events/talks/page/1/index.html", "events/talks"],
    ["a//b", "a/"],
  ])("of %s is “%s”", (path, part) => {
    expect(partOf(path)).toBe(part);
  });
});

describe("a section", () => {
  it("is listed when it is asked for, once, from its inputs alone", () => {
    let times = 0;
    const section = makeSection("a", { urls: ["/a/b/"] }, function listUrls({ urls }) {
      times += 1;
      return urls.map((url) => outputAt(url));
    });
    expect([section.part, section.fingerprint().length, times]).toEqual(["a", 43, 0]);
    expect(section.list().map(({ url }) => url)).toEqual(["/a/b/"]);
    expect(section.list()).toBe(section.list());
    expect(times).toBe(1);
  });

  it("has another fingerprint for other inputs and for another kind of list", () => {
    const listA = (): readonly Output[] => [];
    const listB = (): readonly Output[] => [];
    const fingerprints = [
      makeSection("a", { title: "a" }, listA),
      makeSection("a", { title: "b" }, listA),
      makeSection("a", { title: "a" }, listB),
    ].map(({ fingerprint }) => fingerprint());
    expect(new Set(fingerprints).size).toBe(3);
    expect(makeSection("a", { title: "a" }, listA).fingerprint()).toBe(fingerprints[0]);
  });
});

describe("sections of outputs", () => {
  it("hold those of one part each, and change with an address and with what one is made from", () => {
    const outputs = [outputAt("/"), outputAt("/a/b/c/"), outputAt("/feed.xml")];
    const [root, other] = sectionsOf(outputs);
    expect([root?.part, other?.part]).toEqual(["", "a/b"]);
    expect(root?.list().map(({ url }) => url)).toEqual(["/", "/feed.xml"]);
    const changed = [
      sectionsOf([outputAt("/", "x"), outputAt("/feed.xml")]),
      sectionsOf([outputAt("/"), outputAt("/rss.xml")]),
    ].map(([section]) => section?.fingerprint());
    expect(new Set([root?.fingerprint(), ...changed]).size).toBe(3);
  });
});
