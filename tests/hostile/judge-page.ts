import { defaultTreeAdapter as tree, html, parse, type DefaultTreeAdapterTypes } from "parse5";

type Element = DefaultTreeAdapterTypes.Element;

const FORBIDDEN = new Set(
  "iframe frame frameset object embed applet base style template noscript math portal".split(" "),
);
// The attributes that a browser takes for an address.
const ADDRESSES = new Set(
  "href src srcset action formaction poster data cite background ping manifest xlink:href".split(
    " ",
  ),
);
// Below whatever path the site's own address has.
const OWN_SCRIPT = /^(?!\/\/)(?:[^:]*\/)?assets\/(?:site|search)-\w+\.js$/;

/** What is unsafe on the page `text`, or what has torn it apart, as a browser's parser reads it. */
export function judgePage(text: string): readonly string[] {
  const faults: string[] = [];
  const document = parse(text, {
    sourceCodeLocationInfo: false,
    onParseError: ({ code }) => faults.push(`markup with an error: ${code}`),
  });
  const elements = listElements(document);
  for (const element of elements) faults.push(...judgeElement(element));
  const refreshes = elements.filter((each) => attributeOf(each, "http-equiv") === "refresh");
  return [...faults, ...(refreshes.length > 0 ? [] : judgeFrame(elements))];
}

function listElements(node: DefaultTreeAdapterTypes.ParentNode): readonly Element[] {
  const found: Element[] = [];
  const waiting: DefaultTreeAdapterTypes.Node[] = node.childNodes.toReversed();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (!tree.isElementNode(next)) continue;
    found.push(next);
    for (const child of next.childNodes.toReversed()) waiting.push(child);
  }
  return found;
}

function attributeOf({ attrs }: Element, wanted: string): string | undefined {
  return attrs.find(({ name }) => name === wanted)?.value;
}

function judgeElement(element: Element): readonly string[] {
  const { tagName, attrs, namespaceURI } = element;
  const faults = attrs.flatMap(({ name, prefix, value }) =>
    judgeAttribute(prefix === undefined || prefix === "" ? name : `${prefix}:${name}`, value),
  );
  if (FORBIDDEN.has(tagName)) faults.push(`the element ${tagName}`);
  if (namespaceURI === html.NS.SVG && /^(?:script|foreignObject|animate|set)$/.test(tagName))
    faults.push(`the element ${tagName} in a drawing`);
  if (tagName === "script") faults.push(...judgeScript(element));
  if (tagName === "meta") faults.push(...judgeMeta(element));
  return faults;
}

function judgeAttribute(name: string, value: string): readonly string[] {
  if (/^on/i.test(name) || ["style", "srcdoc"].includes(name)) return [`the attribute ${name}`];
  if (!/^[a-z][\w:-]*$/i.test(name)) return [`the attribute ${JSON.stringify(name)}`];
  if (!ADDRESSES.has(name)) return [];
  // What browsers pass over before and within the name of a scheme.
  // oxlint-disable-next-line no-control-regex -- they pass over control characters
  const bare = value.replaceAll(/[\u0000-\u0020\u007F-\u00A0]/g, "").toLowerCase();
  const scheme = /^[a-z][a-z0-9+.-]*:/.exec(bare)?.[0];
  if (scheme !== undefined && !["https:", "http:", "mailto:"].includes(scheme))
    return [`the address ${value}`];
  return /^[\\/]{2}/.test(bare) ? [`the address ${value}`] : [];
}

function judgeScript(script: Element): readonly string[] {
  const text = script.childNodes.map((node) => ("value" in node ? node.value : "")).join("");
  const source = attributeOf(script, "src");
  if (attributeOf(script, "type") === "application/ld+json") {
    JSON.parse(text);
    return [];
  }
  return text === "" && source !== undefined && OWN_SCRIPT.test(source) ? [] : [`a script ${text}`];
}

function judgeMeta(meta: Element): readonly string[] {
  const does = attributeOf(meta, "http-equiv");
  if (does === undefined || does === "Content-Security-Policy") return [];
  const content = attributeOf(meta, "content") ?? "";
  const isOwn = does === "refresh" && /^0; url=(?!\/\/)[\w./-]+$/.test(content);
  return isOwn ? [] : [`the order ${does} ${content}`];
}

/** What stands elsewhere than on every page: the main part and the foot, right in the body, one behind the other and last. */
function judgeFrame(elements: readonly Element[]): readonly string[] {
  const body = elements.find(({ tagName }) => tagName === "body");
  const parts = (body?.childNodes ?? []).flatMap((node) =>
    tree.isElementNode(node) ? [node.tagName] : [],
  );
  const mains = elements.filter(({ tagName }) => tagName === "main").length;
  const isWhole = parts.at(-2) === "main" && parts.at(-1) === "footer" && mains === 1;
  return isWhole ? [] : [`a page torn apart: ${parts.join(" ")}`];
}
