import type { SaxesAttributeNS } from "saxes";
import type { Mistake } from "../problem.ts";
import { findCssAddress, staysInDrawing } from "./find-css-address.ts";
import { ANIMATIONS, SVG_NAMESPACE } from "./svg-elements.ts";

type Attribute = Readonly<Pick<SaxesAttributeNS, "name" | "prefix" | "local" | "uri" | "value">>;

/** The element that an attribute stands in. */
export interface AttributeOwner {
  readonly uri: string;
  readonly local: string;
}

/** How much of a value is shown to an editor, in characters. */
const SHOWN = 60;

/** What is wrong with an attribute of a drawing; `undefined` where it runs nothing and leads nowhere. */
export function checkSvgAttribute(
  { name, prefix, local, value }: Attribute,
  owner: AttributeOwner,
): Mistake | undefined {
  if (prefix === "" && /^on/i.test(local)) return describeScript(name);
  // In their own namespaces programs keep notes, of which browsers make nothing.
  if (owner.uri !== SVG_NAMESPACE) return undefined;
  if (name === "xml:base") return describeAddress(name, value);
  if (local === "href" || local === "src")
    return staysInDrawing(value) ? undefined : describeAddress(name, value);
  if (prefix !== "") return undefined;
  if (ANIMATIONS.has(owner.local) && local === "attributeName" && changesAddress(value))
    return {
      rule: "svg-script",
      message: `\`<${owner.local}>\` changes \`${cut(value)}\`: it could make a script of an address.`,
      writeInstead: [`Remove the element <${owner.local}>`],
    };
  const address = findCssAddress(value);
  return address === undefined || isWords(local) ? undefined : describeAddress(name, address);
}

/** What is wrong with the text of a style sheet in a drawing; `undefined` where it loads nothing. */
export function checkSvgStyle(css: string): Mistake | undefined {
  const address = findCssAddress(css);
  return address === undefined ? undefined : describeAddress("<style>", address);
}

function changesAddress(attributeName: string): boolean {
  return /^(?:on.*|href|src|base|style)$/is.test(attributeName.trim().replace(/^.*:/s, ""));
}

/** Whether the attribute `local` has words, of which no style is made. */
function isWords(local: string): boolean {
  return /^(?:id|class|(?:data|aria)-.*|font-family|glyph-name|title|systemLanguage)$/s.test(local);
}

function describeScript(name: string): Mistake {
  return {
    rule: "svg-script",
    message: `\`${cut(name)}\` would run a script with the rights of the site’s own pages.`,
    writeInstead: [`Remove the attribute ${cut(name)}`],
  };
}

function describeAddress(where: string, address: string): Mistake {
  return {
    rule: "svg-address",
    message: `\`${cut(where)}\` leads out of the drawing: \`${cut(address)}\`.`,
    writeInstead: [
      "Lead to a part of the drawing, by #id, or put in the picture itself, as data:image/png, jpeg, webp or avif; else remove it.",
    ],
  };
}

function cut(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
