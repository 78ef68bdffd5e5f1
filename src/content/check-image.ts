import type { Token } from "markdown-it";
import type { BodyContext, ParsedBody } from "./body.ts";
import type { Destination } from "./find-destination.ts";
import { describeMissingImage } from "./missing-image.ts";
import { problemAt, type Problem } from "./problem.ts";
import { pathOfImage, resolveImage } from "./resolve-image.ts";
import { lineAt } from "./source-file.ts";

/** An image's token, with its place where that is known, and the offset of the block that it stands in. */
export interface PlacedImage {
  readonly token: Token;
  readonly found: Destination | undefined;
  readonly blockOffset: number;
}

/** The name of an image in the content folder, where it has it, and what is wrong with the image. */
export interface ImageFindings {
  readonly name: string | undefined;
  readonly problems: readonly Problem[];
}

/** Checks one image of a body and gives its token the image's address and size. */
export function checkImage(
  { source }: ParsedBody,
  { token, found, blockOffset }: PlacedImage,
  { images }: BodyContext,
): ImageFindings {
  const src = String(token.attrGet("src"));
  const offset = found?.offset ?? blockOffset;
  const name = resolveImage(src, source.name);
  const size = name === undefined ? undefined : images.get(name);
  const problems: Problem[] = [];
  if (token.content.trim() === "")
    problems.push(
      problemAt(source, offset, {
        rule: "image-without-alt",
        message: "The image has no text for those who cannot see it.",
        writeInstead: [lineAt(source, offset).replace(/!\[\s*\]/, "![What the picture shows]")],
      }),
    );
  if (name === undefined || size === undefined) {
    const image = { source, offset, src, written: found?.written ?? src };
    const missing = describeMissingImage(image, images.keys());
    return { name: undefined, problems: [...problems, missing] };
  }
  token.attrSet("src", pathOfImage(name));
  token.attrSet("width", String(size.width));
  token.attrSet("height", String(size.height));
  return { name, problems };
}
