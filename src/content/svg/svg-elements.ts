/** The namespace that the elements of a drawing are in. */
export const SVG_NAMESPACE = "http://www.w3.org/2000/svg";

/**
 * The elements that a drawing may have, by their names: those that draw, move or describe, of SVG 1.1 and 2 and of what drawing
 * programs wrote before it. None of them runs a script or holds a page.
 */
const SVG_ELEMENTS: ReadonlySet<string> = new Set(
  `a altGlyph altGlyphDef altGlyphItem animate animateColor animateMotion animateTransform circle clipPath color-profile cursor
  defs desc discard ellipse feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting
  feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge
  feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence filter flowDiv flowLine
  flowPara flowRegion flowRegionExclude flowRoot flowSpan font font-face font-face-format font-face-name font-face-src
  font-face-uri g glyph glyphRef hatch hatchPath hatchpath hkern image line linearGradient marker mask mesh meshGradient
  meshPatch meshRow meshgradient meshpatch meshrow metadata missing-glyph mpath page path pattern polygon polyline
  radialGradient rect set solidColor solidcolor stop style svg switch symbol text textArea textPath title tref tspan unknown
  use view vkern`.split(/\s+/),
);

/** Elements of SVG that change an attribute of another one. */
export const ANIMATIONS: ReadonlySet<string> = new Set([
  "animate",
  "animateColor",
  "animateMotion",
  "animateTransform",
  "set",
]);

// Names of what runs or holds pages in one namespace or another: no program’s own notes need them.
const RUNNING = /^(?:script|foreignobject|iframe|embed|applet|handler|listener)$/i;

// What these bodies define, browsers may obey: pages, formulas, style sheets that transform, bindings, events.
const OBEYED = /^(?:https?:\/\/(?:www\.)?(?:w3|mozilla|xbl)\.org\/|data:|javascript:)/i;
const RECORDS: ReadonlySet<string> = new Set([
  "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  "http://www.w3.org/2000/01/rdf-schema#",
  "http://www.w3.org/2004/02/skos/core#",
]);

/** Whether an element of the name `local` in the namespace `uri` may stand in a drawing. Programs keep notes in their own namespaces. */
export function isElementOfDrawing(uri: string, local: string): boolean {
  if (uri === SVG_NAMESPACE) return SVG_ELEMENTS.has(local);
  return !RUNNING.test(local) && (!OBEYED.test(uri) || RECORDS.has(uri));
}
