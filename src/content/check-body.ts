import type { Token } from "markdown-it";
import type { BodyContext, ParsedBody } from "./body.ts";
import { checkDateMarks } from "./check-date-marks.ts";
import { checkEntities } from "./check-entities.ts";
import { checkImage } from "./check-image.ts";
import { checkLink, leavesSafely } from "./check-link.ts";
import { createDestinationFinder } from "./find-destination.ts";
import type { InternalLink } from "./internal-link.ts";
import { problemAt, type Problem } from "./problem.ts";
import { lineAt } from "./source-file.ts";

/** What the links, images and fences of a body hold: problems, and the links within the site, to be followed later. */
export interface BodyFindings {
  readonly problems: readonly Problem[];
  readonly links: readonly InternalLink[];
  readonly images: readonly string[];
}

/** Checks every link, image, fence and date of `body`, and gives each image its address and size. */
export function checkBody(body: ParsedBody, context: BodyContext): BodyFindings {
  const problems: Problem[] = [...checkDateMarks(body), ...checkEntities(body)];
  const links: InternalLink[] = [];
  const images: string[] = [];
  const findDestination = createDestinationFinder(body, context);
  for (const { token, blockOffset } of listChecked(body)) {
    // To find where one stands is work, and nothing is to be said of it.
    if (token.type === "link_open" && leavesSafely(String(token.attrGet("href")))) continue;
    const place = (attribute: string) => {
      const href = String(token.attrGet(attribute));
      return { href, found: findDestination(href, blockOffset), blockOffset };
    };
    if (token.type === "fence") problems.push(...findUnclosedFence(body, token, blockOffset));
    if (token.type === "image") {
      const image = checkImage(body, { token, ...place("src") }, context);
      problems.push(...image.problems);
      if (image.name !== undefined) images.push(image.name);
    }
    if (token.type !== "link_open") continue;
    const link = checkLink(body, place("href"));
    if (link === undefined) continue;
    if ("rule" in link) problems.push(link);
    else links.push(links.length < QUOTED_LINKS ? link : { ...link, lineText: "" });
  }
  return { problems, links, images };
}

// Of how many links in one file the lines are kept for suggestions: a line may hold hundreds of them.
const QUOTED_LINKS = 1000;

const CHECKED: ReadonlySet<string> = new Set(["fence", "image", "link_open"]);

interface PlacedToken {
  readonly token: Token;
  readonly blockOffset: number;
}

/** Every link, image and fence of a body, with the offset of its block's first line in the file. */
function listChecked({ tokens, start, lineStarts }: ParsedBody): readonly PlacedToken[] {
  const checked: PlacedToken[] = [];
  let blockOffset = start;
  for (const token of tokens) {
    if (token.map !== null) blockOffset = lineStarts[token.map[0]] ?? start;
    for (const each of token.children ?? [token])
      if (CHECKED.has(each.type)) checked.push({ token: each, blockOffset });
  }
  return checked;
}

function findUnclosedFence(body: ParsedBody, token: Token, offset: number): readonly Problem[] {
  const [first, end] = token.map ?? [0, 0];
  const last = body.lineStarts[end - 1];
  const line = last === undefined ? "" : lineAt(body.source, last);
  // In a quote, the closing line begins with the quote's own mark.
  const closing = line.replace(/^[\s>]*/, "").trimEnd();
  const isClosed = closing.startsWith(token.markup) && /^(?:`+|~+)$/.test(closing);
  if (end - 1 > first && isClosed) return [];
  return [
    problemAt(body.source, offset, {
      rule: "unclosed-fence",
      message: "This code block is not closed: all that follows would be code.",
      writeInstead: [`Write a line of ${token.markup} where the code ends.`],
    }),
  ];
}
