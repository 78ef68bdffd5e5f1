import TurndownService from "turndown";
import { escapeMarkdown } from "../plain-recap/escape-markdown.ts";

/** What became of some markup: Markdown, with the number of images and of other embedded things that were left out. */
export interface ConvertedHtml {
  readonly markdown: string;
  readonly images: number;
  readonly embeds: number;
}

const EMBEDS = [
  "iframe",
  "video",
  "audio",
  "object",
  "embed",
  "form",
  "input",
  "button",
  "svg",
  "canvas",
] as const;
const BLOCKS = /^(?:p|div|blockquote|li|ul|ol|h[1-6]|section|article|figure|table|tr)$/i;
const SILENT = ["script", "style", "noscript", "template", "title", "figcaption"] as const;

// Controls that no text needs, and those that turn the reading order; a check would refuse the file for them.
const INVISIBLE =
  // oxlint-disable-next-line no-control-regex -- finding control characters is what it is for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/gu;

/**
 * `html` as Markdown that shows its words, emphasis, lists, quotations and links to other sites. Images and what is embedded are left
 * out. `undefined` where it is nested too deeply to be read.
 */
export function htmlToMarkdown(html: string): ConvertedHtml | undefined {
  if (depthOf(html) > DEEPEST) return undefined;
  const left = { images: 0, embeds: 0 };
  const service = new TurndownService({
    bulletListMarker: "-",
    codeBlockStyle: "fenced",
    emDelimiter: "*",
    br: "\\",
    // What is empty does not reach the rules.
    blankReplacement: (_, node) => {
      if (isEmbed(node)) left.embeds += 1;
      return BLOCKS.test(node.nodeName) ? "\n\n" : "";
    },
  });
  service.escape = escapeText;
  addWordRules(service);
  service.addRule("image", {
    filter: "img",
    replacement: (_, node) => {
      const alt = isElement(node) ? (node.getAttribute("alt") ?? "") : "";
      if (/^\p{Extended_Pictographic}/u.test(alt)) return alt;
      left.images += 1;
      return "";
    },
  });
  service.addRule("embed", {
    filter: isEmbed,
    replacement: () => {
      left.embeds += 1;
      return "";
    },
  });
  return { markdown: service.turndown(html.replaceAll(INVISIBLE, "")).trim(), ...left };
}

/** The rules for what is words. */
function addWordRules(service: TurndownService): void {
  service.remove([...SILENT]);
  service.addRule("command", {
    filter: (node) => (node.getAttribute("class") ?? "").includes("liveblog-command"),
    replacement: () => "",
  });
  service.addRule("heading", {
    filter: ["h1", "h2", "h3", "h4", "h5", "h6"],
    replacement: (content) => `\n\n**${content.replaceAll("**", "").trim()}**\n\n`,
  });
  service.addRule("rule", { filter: "hr", replacement: () => "\n\n" });
  service.addRule("link", { filter: "a", replacement: formatLink });
}

// No entry is nested so; the time that conversion takes grows with the depth.
const DEEPEST = 200;
// Tags that need no end tag, or have none, stand in others that are counted.
const NESTING =
  /<(\/?)(?!(?:p|li|br|hr|img|td|th|tr|dt|dd|option|input|meta|link|source|wbr|col|area|base|embed|track|param)\b)[a-z]/gi;

/** How many elements that have an end stand in one another. */
function depthOf(html: string): number {
  let [depth, deepest] = [0, 0];
  for (const [, slash] of html.matchAll(NESTING)) {
    depth = Math.max(0, depth + (slash === "/" ? -1 : 1));
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** Plain text with escapes that hold in every place of a recap file, for an id at a paragraph’s end and for a date too. */
function escapeText(text: string): string {
  const escaped = escapeMarkdown(text).replaceAll("\\{#", "{&#35;");
  return escaped.replaceAll(/\{(?=\s*[\w-]+\s*=)/g, "&#123;");
}

function isEmbed({ nodeName }: TurndownService.Node): boolean {
  return EMBEDS.some((name) => name === nodeName.toLowerCase());
}

function isElement(node: TurndownService.Node): node is HTMLElement {
  return "getAttribute" in node;
}

function formatLink(content: string, node: TurndownService.Node): string {
  const words = content.replaceAll(/\s+/g, " ").trim();
  const href = (isElement(node) ? node.getAttribute("href") : undefined)?.trim() ?? "";
  if (words === "" || !/^(?:https?|mailto):/i.test(href) || !URL.canParse(href)) return words;
  const address = new URL(href).href.replaceAll("(", "%28").replaceAll(")", "%29");
  return `[${words}](${address})`;
}
