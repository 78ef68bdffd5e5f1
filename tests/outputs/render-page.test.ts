import { h, type ComponentChildren, type VNode } from "preact";
import { describe, expect, it } from "vitest";
import type { Url } from "../../src/model/urls.ts";
import { renderDocument, renderPage } from "../../src/outputs/render-page.ts";

/** An element as a view. */
function element(
  name: string,
  attributes: Readonly<Record<string, unknown>> = {},
  children?: ComponentChildren,
): VNode {
  return h(name, attributes, children);
}

/** What stands between the doctype and the end of a document that is `view`. */
function inner(view: VNode): string {
  return renderDocument(view).replace("<!DOCTYPE html>\n", "").trimEnd();
}

describe("renderDocument", () => {
  it("begins with the doctype and ends with a line break", () => {
    expect(renderDocument(element("html", { lang: "en" }))).toBe(
      '<!DOCTYPE html>\n<html lang="en"></html>\n',
    );
  });

  it.each([
    ["without attributes", element("br"), "<br>"],
    ["with attributes", element("meta", { charset: "utf-8" }), '<meta charset="utf-8">'],
    [
      "with a hyphen in a name",
      element("meta", { "http-equiv": "refresh" }),
      '<meta http-equiv="refresh">',
    ],
    ["with an empty value", element("img", { src: "/a.jpg", alt: "" }), '<img src="/a.jpg" alt>'],
    [
      "with “/>” in a value",
      element("img", { alt: "a /> b", src: "/a.jpg" }),
      '<img alt="a /> b" src="/a.jpg">',
    ],
    [
      "with a slash at a value’s end",
      element("link", { href: "/events/" }),
      '<link href="/events/">',
    ],
    [
      "with “=” and quotes in a value",
      element("img", { alt: 'x="y" />' }),
      '<img alt="x=&quot;y&quot; />">',
    ],
    ["with a line break in a value", element("img", { alt: "a\n/>" }), '<img alt="a\n/>">'],
  ])("writes a void element %s as HTML does", (_, view, html) => {
    expect(inner(view)).toBe(html);
  });

  it.each([
    [
      "text that reads like a void element",
      element("p", {}, '<br/> & <img src="/x"/>'),
      "<p>&lt;br/> &amp; &lt;img src=&quot;/x&quot;/></p>",
    ],
    ["an attribute that does", element("p", { title: "<br/>" }), '<p title="&lt;br/>"></p>'],
    ["an empty element that is not void", element("ul"), "<ul></ul>"],
  ])("leaves %s", (_, view, html) => {
    expect(inner(view)).toBe(html);
  });
});

describe("renderPage", () => {
  it("places the links of the templates and of Markdown, and no words that read like one", () => {
    const page = element("body", {}, [
      element("p", {}, ' href="/events/" '),
      element("a", { href: "/events/", title: ' src="/events/"' }, "Events"),
      element("div", { dangerouslySetInnerHTML: { __html: '<a href="/2025/">2025</a>' } }),
    ]);
    expect(renderPage(page, "/events/talks/" as Url, new Map())).toBe(
      '<!DOCTYPE html>\n<body><p> href=&quot;/events/&quot; </p><a href="../../events/" title=" src=&quot;/events/&quot;">Events</a><div><a href="../../2025/">2025</a></div></body>\n',
    );
  });
});
