import { XmlDocument } from "libxml2-wasm";
import { describe, expect, it } from "vitest";
import { element, renderXml, textElement, withoutControls } from "../../src/outputs/xml.ts";
import { forbidden, hostile, poisoned } from "./hostile.ts";

/** The text and the attribute `b` of the root of `xml`, as libxml2 reads them. */
function readRoot(xml: string): { readonly text: string; readonly attribute: string | undefined } {
  using document = XmlDocument.fromString(xml);
  return { text: document.root.content, attribute: document.root.attr("b")?.value };
}

describe("XML", () => {
  it("has an element a line, and text on the line of its element", () => {
    const root = element("a", { b: "1", none: undefined }, [
      textElement("c", "text"),
      textElement("d", undefined),
      element("e", {}),
      element("f", {}, [element("g", {}, "")]),
    ]);
    expect(renderXml(root)).toBe(`<?xml version="1.0" encoding="utf-8"?>
<a b="1">
  <c>text</c>
  <e/>
  <f>
    <g/>
  </f>
</a>
`);
  });

  it.each([
    ["hostile text", hostile],
    ["white space", " \t\n\r\n\r "],
    ["markup", '<p class="a">b &amp; c</p>'],
  ])("gives back %s as it was, in elements and in attributes", (_, text) => {
    expect(readRoot(renderXml(element("a", { b: text }, text)))).toEqual({
      text,
      attribute: text,
    });
  });

  it("gives back what may stay of poisoned text", () => {
    expect(readRoot(renderXml(element("a", { b: poisoned }, poisoned)))).toEqual({
      text: hostile,
      attribute: hostile,
    });
  });

  it("has no sections and no bare end of one", () => {
    expect(renderXml(element("a", {}, hostile))).not.toMatch(/CDATA|\]\]>/);
  });
});

describe("text without controls", () => {
  it("has lost every character that must not get out", () => {
    expect(withoutControls(`a${forbidden}b`)).toBe("ab");
  });

  it("keeps white space and every other character", () => {
    const text = `\t\r\n ${hostile}`;
    expect(withoutControls(text)).toBe(text);
  });

  it("has nothing left that libxml2 refuses, and keeps all that is no control", () => {
    const all = Array.from({ length: 0x3000 }, (_, code) => String.fromCodePoint(code)).join("");
    const kept = withoutControls(all);
    expect(kept.length).toBe(0x3000 - (32 - 3) - 33);
    expect(readRoot(renderXml(element("a", {}, all))).text).toBe(kept);
  });
});
