import * as fc from "fast-check";
import { Component, Fragment, h, type ComponentChildren, type VNode } from "preact";
import { renderToStaticMarkup } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import type { Html } from "../../src/content/html.ts";
import { renderView } from "../../src/outputs/render-view.ts";
import { RawHtml, Rendered } from "../../templates/raw-html.tsx";
import { hostile } from "./hostile.ts";

const text = fc.oneof(fc.string({ unit: fc.constantFrom(...`<>&"'/= \n§“а𝒳`) }), fc.string());
const nothing = fc.constantFrom(null, undefined, true, false);
const attributes = fc.dictionary(
  fc.constantFrom("class", "href", "title", "alt", "http-equiv", "data-x", "lang", "itemscope"),
  fc.oneof(text, fc.integer(), fc.constantFrom(null, undefined)),
);
const states = fc.dictionary(fc.constantFrom("aria-hidden", "aria-current"), fc.boolean());
const flags = fc.dictionary(fc.constantFrom("hidden", "open"), fc.boolean());
const given = fc.tuple(attributes, states, flags).map((all) => Object.assign({}, ...all) as object);

const { view } = fc.letrec<{ readonly view: ComponentChildren }>((tie) => ({
  view: fc.oneof(
    { depthSize: "small" },
    text,
    fc.integer(),
    nothing,
    fc.tuple(fc.constantFrom("br", "img", "meta"), given).map(([name, props]) => h(name, props)),
    fc
      .tuple(fc.constantFrom("p", "div", "svg", "ul"), given, fc.array(tie("view")))
      .map(([name, props, children]) => h(name, props, ...children)),
    fc.array(tie("view")),
    fc.array(tie("view")).map((children) => h(Fragment, null, ...children)),
    tie("view").map((child) => h(() => h(Fragment, null, child), null)),
    text.map((html) => Rendered({ html: html as Html })),
    text.map((html) => RawHtml({ as: "div", class: "prose", html: html as Html })),
  ),
}));

/** `drawn` by Preact’s own renderer, which closes void elements as XML does. */
function renderByPreact(drawn: ComponentChildren): string {
  return renderToStaticMarkup(h(Fragment, null, drawn));
}

describe("a view as HTML", () => {
  it("is what Preact makes of it, but that void elements are not closed", () => {
    fc.assert(
      fc.property(view, (drawn) => {
        const [ours, theirs] = [renderView(drawn), renderByPreact(drawn)];
        expect(openVoids(ours)).toBe(openVoids(theirs));
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ["text", hostile],
    ["an attribute", h("p", { title: hostile })],
    ["a void element’s attribute", h("img", { alt: hostile })],
  ])("escapes what is hostile in %s as Preact does", (_, drawn) => {
    expect(renderView(drawn)).toBe(renderByPreact(drawn).replace(/\/>$/, ">"));
  });

  it("says “true” and “false” of a state, and leaves out a flag that is not there", () => {
    expect(renderView(h("p", { "aria-hidden": true, hidden: true }))).toBe(
      '<p aria-hidden="true" hidden></p>',
    );
    expect(renderView(h("p", { "aria-hidden": false, hidden: false }))).toBe(
      '<p aria-hidden="false"></p>',
    );
  });

  it.each([
    ["an object", { type: "script", props: { children: "alert(1)" } }],
    ["an object that has lost its type", { type: undefined, props: null }],
    ["a function", () => "words"],
  ])("refuses %s in place of text", (_, drawn) => {
    expect(() => renderView(drawn as unknown as VNode)).toThrow("only views and text");
    expect(() => renderView(h("p", null, drawn as unknown as VNode))).toThrow(TypeError);
  });

  it("refuses a template with a state", () => {
    class Stateful extends Component {
      override render(): VNode {
        return h("p", null, "words");
      }
    }
    expect(() => renderView(h(Stateful, null))).toThrow(TypeError);
  });
});

/** `html` with every void element as Preact closes it or as HTML does. */
function openVoids(html: string): string {
  return html.replaceAll(/(<(?:br|img|meta)(?:\s[^\s"=>/]+(?:="[^"]*")?)*)\/>/g, "$1>");
}
