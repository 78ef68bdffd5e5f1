import type { ParsedBody } from "./body.ts";
import type { Destination } from "./find-destination.ts";
import type { InternalLink } from "./internal-link.ts";
import { problemAt, type Mistake, type Problem } from "./problem.ts";
import { correctLine, quotedLineAt } from "./source-file.ts";

/** A link as the parser read it, with its place where that is known, and the offset of the block that it stands in. */
export interface PlacedLink {
  readonly href: string;
  readonly found: Destination | undefined;
  readonly blockOffset: number;
}

/** Whether `href` leads off the site by a scheme that a link may have. */
export function leavesSafely(href: string): boolean {
  return /^(?:https?|mailto):/i.test(href);
}

/** A link that stays on the site, `undefined` for one that leaves it in a safe way, or why the link is refused. */
export function checkLink(
  { source }: ParsedBody,
  { href, found, blockOffset }: PlacedLink,
): InternalLink | Problem | undefined {
  if (leavesSafely(href)) return undefined;
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(href)?.[0].toLowerCase();
  const offset = found?.offset ?? blockOffset;
  const refuse = (mistake: Mistake, right: string): Problem => {
    const change = { wrong: found?.written ?? "", right };
    const writeInstead = found === undefined ? [] : [correctLine(source, offset, change)];
    return problemAt(source, offset, { ...mistake, writeInstead });
  };
  if (href === "")
    return refuse({ rule: "empty-link", message: "This link has no address." }, "https://…");
  if (scheme !== undefined)
    return refuse(
      { rule: "link-scheme", message: `A link may not begin with \`${scheme}\`.` },
      "https://…",
    );
  if (href.startsWith("//"))
    return refuse(
      { rule: "link-scheme", message: "A link may not begin with `//`." },
      `https:${href}`,
    );
  if (!/^[/#]/.test(href)) {
    const message = `The link \`${href}\` does not begin with \`/\`, so it would lead elsewhere on each page that shows it.`;
    return refuse({ rule: "relative-link", message }, `/${href.replace(/^[./]+/, "")}`);
  }
  const { file, line, column } = problemAt(source, offset, { rule: "", message: "" });
  const written = found?.written ?? href;
  return { href, written, file, line, column, lineText: quotedLineAt(source, offset) };
}
