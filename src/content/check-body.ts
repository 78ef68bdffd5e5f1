import type { Token } from "markdown-it";
import type { BodyContext, ParsedBody } from "./body.ts";
import { findNearest } from "./did-you-mean.ts";
import type { InternalLink } from "./internal-link.ts";
import { problemAt, type Problem } from "./problem.ts";
import { lineAt, lineStartsOf } from "./source-file.ts";
import { resolveImage } from "./resolve-image.ts";

/** What the links, images and fences of a body hold: problems, and the links within the site, to be followed later. */
export interface BodyFindings {
  readonly problems: readonly Problem[];
  readonly links: readonly InternalLink[];
  readonly images: readonly string[];
}

/** Checks every link, image and fence of `body`, and gives each image its address and size. */
export function checkBody(body: ParsedBody, context: BodyContext): BodyFindings {
  const problems: Problem[] = [];
  const links: InternalLink[] = [];
  const images: string[] = [];
  for (const { token, offset } of walkTokens(body)) {
    if (token.type === "fence") problems.push(...findUnclosedFence(body, token, offset));
    if (token.type === "image") {
      problems.push(...checkImage({ body, token, offset }, context));
      images.push(String(token.attrGet("src")).slice(1));
    }
    if (token.type !== "link_open") continue;
    const found = checkLink(body, String(token.attrGet("href")), offset);
    if ("rule" in found) problems.push(found);
    else if (found.href !== "") links.push(found);
  }
  return { problems, links, images };
}

interface Placed {
  readonly token: Token;
  readonly offset: number;
}

/** Every token of a body, blocks and inlines, with the offset of the block's first line in the file. */
function walkTokens({ tokens, source, start }: ParsedBody): readonly Placed[] {
  const starts = lineStartsOf(source.text.slice(start));
  let offset = start;
  return tokens.flatMap((token) => {
    if (token.map !== null) offset = start + (starts[token.map[0]] ?? 0);
    const here = offset;
    return [token, ...(token.children ?? [])].map((each) => ({ token: each, offset: here }));
  });
}

function findUnclosedFence(body: ParsedBody, token: Token, offset: number): readonly Problem[] {
  const last = (token.map?.[1] ?? 1) - 1;
  const lines = body.source.text.slice(body.start).split("\n");
  const closing = (lines[last] ?? "").trim();
  if (last !== token.map?.[0] && closing.startsWith(token.markup) && /^[`~]+$/.test(closing))
    return [];
  return [
    problemAt(body.source, offset, {
      rule: "unclosed-fence",
      message: "This code fence is not closed: all that follows would be code.",
      writeInstead: [token.markup],
    }),
  ];
}

/** A link that stays on the site, `href: ""` for one that leaves it in a safe way, or why the link is refused. */
function checkLink(body: ParsedBody, href: string, blockOffset: number): InternalLink | Problem {
  const offset = findInBlock(body, blockOffset, href);
  const { file, line, column } = problemAt(body.source, offset, { rule: "", message: "" });
  const place = { file, line, column, lineText: lineAt(body.source, offset) };
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(href)?.[0].toLowerCase();
  if (scheme !== undefined && ["http:", "https:", "mailto:"].includes(scheme))
    return { href: "", ...place };
  if (scheme !== undefined || href.startsWith("//"))
    return problemAt(body.source, offset, {
      rule: "link-scheme",
      message: `A link may not begin with \`${scheme ?? "//"}\`.`,
      writeInstead: [place.lineText.replace(href, httpsForm(href))],
    });
  if (!/^[/#]/.test(href))
    return problemAt(body.source, offset, {
      rule: "relative-link",
      message: `The link \`${href}\` would lead elsewhere on each page that shows this recap.`,
      writeInstead: [place.lineText.replace(href, `/${href.replace(/^[./]+/, "")}`)],
    });
  return { href, ...place };
}

function httpsForm(href: string): string {
  return href.startsWith("//") ? `https:${href}` : "https://…";
}

/** The offset of `text` in the file at or after `from`, or `from` where it is written otherwise there. */
function findInBlock({ source }: ParsedBody, from: number, text: string): number {
  const candidates = [text, safeDecode(text)].map((form) => source.text.indexOf(form, from));
  return candidates.find((found) => found !== -1) ?? from;
}

function safeDecode(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}

function checkImage(
  { body, token, offset: block }: Placed & { body: ParsedBody },
  { images }: BodyContext,
): readonly Problem[] {
  const src = String(token.attrGet("src"));
  const offset = findInBlock(body, block, src);
  const line = lineAt(body.source, offset);
  const name = resolveImage(src, body.source.name);
  const size = name === undefined ? undefined : images.get(name);
  const problems: Problem[] = [];
  if (token.content.trim() === "")
    problems.push(
      problemAt(body.source, offset, {
        rule: "image-without-alt",
        message: "The image has no text for those who cannot see it.",
        writeInstead: [line.replace(`](${src}`, `What the picture shows](${src}`)],
      }),
    );
  if (name === undefined || size === undefined) {
    const nearest = findNearest(name ?? src, images.keys());
    const meant = nearest === undefined ? "" : `; did you mean \`/${nearest}\`?`;
    return [
      ...problems,
      problemAt(body.source, offset, {
        rule: "missing-image",
        message: `The content folder has no image \`${src}\`${meant || "."}`,
        writeInstead: [line.replace(src, `/${nearest ?? "images/…"}`)],
      }),
    ];
  }
  token.attrSet("src", `/${name}`);
  token.attrSet("width", String(size.width));
  token.attrSet("height", String(size.height));
  return problems;
}
