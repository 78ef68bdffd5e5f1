import { createRequire } from "node:module";
import type { SaxesParser, SaxesTagNS } from "saxes";
import { problemAt, type Mistake } from "../problem.ts";
import type { ImageFlaw } from "../raw-content.ts";
import { lineStartsOf, type PlacedText } from "../source-file.ts";
import { checkSvgAttribute, checkSvgStyle } from "./check-svg-attribute.ts";
import {
  describeBroken,
  describeElement,
  describeInstruction,
  DOCTYPE,
  ENCODING,
  ROOT,
  TOO_DEEP,
} from "./describe-svg.ts";
import { isElementOfDrawing, SVG_NAMESPACE } from "./svg-elements.ts";

/** What is wrong with a drawing, by its line and column, and the attributes of its root, which tell its size. */
export interface CheckedSvg {
  readonly flaws: readonly ImageFlaw[];
  readonly root: ReadonlyMap<string, string>;
}

// More mistakes of one drawing are no help, and parsers of browsers give up at about this depth.
const MOST_FLAWS = 20;
const DEEPEST = 256;

/** Ends the reading of a drawing before its end. */
class Enough extends Error {}

/**
 * Reads an SVG file and tells what in it could run a script or lead elsewhere when somebody opens it by its own address, where
 * browsers give it all the rights of the site’s pages. In time that grows as the file does.
 */
export function checkSvg(bytes: Uint8Array): CheckedSvg {
  const text = decode(bytes);
  if (text === undefined) return { flaws: [flawAt({ text: "" }, 0, ENCODING)], root: new Map() };
  const reading = new Reading(text);
  reading.read();
  return reading;
}

const OPTIONS = { xmlns: true, defaultXMLVersion: "1.0", forceXMLVersion: true } as const;

// What programs wrote before drawings did without, and nothing of the file’s own.
const PLAIN_DOCTYPE =
  /^\s*svg(?:\s+PUBLIC\s+(["'])-\/\/W3C\/\/DTD SVG [^"']*\1\s+(["'])https?:\/\/www\.w3\.org\/[^"']*\2)?\s*$/;

/** The text of a drawing, with `\n` between its lines; `undefined` where it is not in UTF-8. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes).replaceAll(/\r\n?/g, "\n");
  } catch {
    return undefined;
  }
}

function flawAt(
  source: Pick<PlacedText, "text" | "lineStarts">,
  offset: number,
  mistake: Mistake,
): ImageFlaw {
  const { file: _, ...flaw } = problemAt({ ...source, path: "" }, offset, mistake);
  return flaw;
}

class Reading implements CheckedSvg {
  readonly flaws: ImageFlaw[] = [];
  readonly root = new Map<string, string>();
  readonly #text: string;
  readonly #lineStarts: readonly number[];
  readonly #parser: SaxesParser<typeof OPTIONS>;
  /** Where the last tag began, and where it, or the last of its attributes, ended. */
  #tagStart = 0;
  #end = 0;
  readonly #attributeStarts = new Map<string, number>();
  #depth = 0;
  /** The style sheet that is being read, where it began, and how deep it stands. */
  #style: { css: string; readonly start: number; readonly depth: number } | undefined;

  constructor(text: string) {
    this.#text = text;
    this.#lineStarts = lineStartsOf(text);
    const { SaxesParser } = createRequire(import.meta.url)("saxes") as typeof import("saxes");
    this.#parser = new SaxesParser(OPTIONS);
  }

  read(): void {
    const parser = this.#parser;
    parser.on("error", ({ message }) => {
      this.#add(parser.position, describeBroken(message));
      throw new Enough();
    });
    parser.on("xmldecl", ({ encoding = "utf-8" }) => {
      if (!/^(?:utf-?8|us-ascii|ascii)$/i.test(encoding)) this.#add(0, ENCODING);
    });
    parser.on("doctype", (doctype) => {
      if (!PLAIN_DOCTYPE.test(doctype)) this.#addBefore("<!DOCTYPE", DOCTYPE);
    });
    parser.on("processinginstruction", ({ target }) => {
      if (/^(?:xml|xsl)/i.test(target)) this.#addBefore("<?", describeInstruction(target));
    });
    parser.on("opentagstart", () => this.#beginTag());
    parser.on("attribute", ({ name }) => {
      this.#attributeStarts.set(name, this.#end);
      this.#end = parser.position;
    });
    parser.on("opentag", (tag) => this.#open(tag));
    parser.on("text", (text) => this.#addText(text));
    parser.on("cdata", (text) => this.#addText(text));
    parser.on("closetag", () => this.#close());
    try {
      parser.write(this.#text).close();
    } catch (error) {
      if (!(error instanceof Enough)) throw error;
    }
  }

  #beginTag(): void {
    const { position } = this.#parser;
    this.#tagStart = this.#text.lastIndexOf("<", position - 1);
    this.#end = position - 1;
    this.#attributeStarts.clear();
  }

  #open(tag: SaxesTagNS): void {
    const { uri, local, attributes } = tag;
    this.#depth += 1;
    if (this.#depth === 1) {
      if (uri !== SVG_NAMESPACE || local !== "svg") {
        this.#add(this.#tagStart, ROOT);
        throw new Enough();
      }
      for (const { name, value } of Object.values(attributes)) this.root.set(name, value);
    }
    if (this.#depth > DEEPEST) {
      this.#add(this.#tagStart, TOO_DEEP);
      throw new Enough();
    }
    if (!isElementOfDrawing(uri, local)) this.#add(this.#tagStart, describeElement(tag.name));
    for (const attribute of Object.values(attributes)) {
      const mistake = checkSvgAttribute(attribute, tag);
      if (mistake !== undefined) this.#add(this.#startOf(attribute.name), mistake);
    }
    if (local === "style") this.#style ??= { css: "", start: this.#tagStart, depth: this.#depth };
  }

  #addText(text: string): void {
    if (this.#style !== undefined) this.#style.css += text;
  }

  #close(): void {
    this.#depth -= 1;
    if (this.#style === undefined || this.#depth >= this.#style.depth) return;
    const mistake = checkSvgStyle(this.#style.css);
    if (mistake !== undefined) this.#add(this.#style.start, mistake);
    this.#style = undefined;
  }

  #startOf(attribute: string): number {
    const before = this.#attributeStarts.get(attribute) ?? this.#tagStart;
    const blank = /\s*/y;
    blank.lastIndex = before;
    return before + (blank.exec(this.#text)?.[0].length ?? 0);
  }

  #addBefore(mark: string, mistake: Mistake): void {
    this.#add(this.#text.lastIndexOf(mark, this.#parser.position), mistake);
  }

  #add(offset: number, mistake: Mistake): void {
    this.flaws.push(flawAt({ text: this.#text, lineStarts: this.#lineStarts }, offset, mistake));
    if (this.flaws.length >= MOST_FLAWS) throw new Enough();
  }
}
