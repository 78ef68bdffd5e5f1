import { Fragment, isValidElement, type ComponentChildren, type VNode } from "preact";

/**
 * `view` as HTML: what preact-render-to-string writes, but for void elements, which are not closed as in XML. It knows only
 * what our templates are, functions without state, and names of attributes are written as they are given.
 */
export function renderView(view: ComponentChildren): string {
  if (typeof view === "string") return escape(view);
  if (typeof view === "number") return String(view);
  if (view === null || view === undefined || typeof view === "boolean") return "";
  if (Array.isArray(view)) return renderAll(view);
  // Text that was read as data can hold any object, but none that counts as a view.
  if (!isValidElement(view)) throw new TypeError("only views and text can be rendered");
  const { type, props } = view as VNode<Props>;
  if (typeof type === "string") return renderElement(type, props);
  if (type === Fragment) return props.tpl?.join("") ?? renderView(props.children);
  return renderView((type as (props: Props) => ComponentChildren)(props));
}

/** What an element or a template is given: `tpl` is markup that was rendered before. */
interface Props {
  readonly [attribute: string]: unknown;
  readonly children?: ComponentChildren;
  readonly dangerouslySetInnerHTML?: { readonly __html: string };
  readonly tpl?: readonly string[];
}

function renderAll(views: readonly ComponentChildren[]): string {
  let html = "";
  for (const view of views) html += renderView(view);
  return html;
}

// https://html.spec.whatwg.org/multipage/syntax.html#void-elements
const VOID: ReadonlySet<string> = new Set(
  "area base br col embed hr img input link meta source track wbr".split(" "),
);

function renderElement(name: string, props: Props): string {
  const start = `<${name}${renderAttributes(props)}>`;
  if (VOID.has(name)) return start;
  const { __html: raw } = props.dangerouslySetInnerHTML ?? { __html: undefined };
  const inner = raw ?? renderView(props.children);
  return `${start}${inner}</${name}>`;
}

function renderAttributes(props: Props): string {
  let html = "";
  for (const name in props) {
    if (name === "children" || name === "dangerouslySetInnerHTML") continue;
    const value = props[name] as string | number | boolean | null | undefined;
    if (value === undefined || value === null || (value === false && !isState(name))) continue;
    const isBare = value === "" || (value === true && !isState(name));
    html += isBare ? ` ${name}` : ` ${name}="${escape(String(value))}"`;
  }
  return html;
}

/** Whether the attribute `name` has the words “true” and “false” where others are there or not. */
function isState(name: string): boolean {
  return name.startsWith("aria-");
}

const SPECIAL = /["&<]/;

/** `text` as markup that shows it, in an element and in the quotes of an attribute. */
function escape(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
