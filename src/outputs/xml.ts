/** An element of an XML document; names are the program's own, every other string may hold anything. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[] | string;
}

/** What an element may hold: text, or elements, of which those that are `undefined` are left out. */
export type XmlChildren = string | readonly (XmlElement | undefined)[];

/** An element called `name`. An attribute that is `undefined` is left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  children: XmlChildren = [],
): XmlElement {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value] as const],
  );
  return {
    name,
    attributes: Object.fromEntries(given),
    children:
      typeof children === "string" ? children : children.filter((child) => child !== undefined),
  };
}

/** The element `name` with `text`, or nothing where there is no text. */
export function textElement(name: string, text: string | undefined): XmlElement | undefined {
  return text === undefined ? undefined : element(name, {}, text);
}

/** A whole XML 1.0 document in UTF-8, an element a line, texts exactly as given but for what XML forbids. */
export function renderXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${renderElement(root, "")}\n`;
}

function renderElement({ name, attributes, children }: XmlElement, indent: string): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escape(value, IN_ATTRIBUTE)}"`,
  );
  const start = `${indent}<${name}${written.join("")}`;
  if (children.length === 0) return `${start}/>`;
  if (typeof children === "string") return `${start}>${escape(children, IN_TEXT)}</${name}>`;
  const inner = children.map((child) => renderElement(child, `${indent}  `)).join("\n");
  return `${start}>\n${inner}\n${indent}</${name}>`;
}

const REFERENCES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

// A reader turns a carriage return into a line feed everywhere, and in attributes every white space into a space.
const IN_TEXT = /[&<>\r]/g;
const IN_ATTRIBUTE = /[&<>"\t\n\r]/g;

/** `text` as markup that shows it, for the places where a format takes markup and there is only text. */
export function asMarkup(text: string): string {
  return escape(text, IN_TEXT);
}

function escape(text: string, special: RegExp): string {
  return withoutControls(text).replaceAll(special, (character) => REFERENCES[character] ?? "");
}

/**
 * `text` without the characters that XML 1.0 forbids (https://www.w3.org/TR/xml/#charsets) and without the other control
 * characters, which no text has a use for: what is left is tab, line breaks and whatever can be seen or shapes it.
 */
export function withoutControls(text: string): string {
  if (!MAY_BE_CONTROL.test(text)) return text;
  return text.replaceAll(/(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, "");
}

// By code units, which takes a fifth of the time that the properties of characters take; most texts have none of these.
// oxlint-disable-next-line no-control-regex -- That is what it looks for.
const MAY_BE_CONTROL = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\uD800-\uDFFF\uFFFE\uFFFF]/;
