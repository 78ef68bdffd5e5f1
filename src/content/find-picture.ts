import type { BodyContext } from "./body.ts";
import { typeset } from "./markdown/typography.ts";
import { describeMissingImage } from "./missing-image.ts";
import type { Document } from "./parse-document.ts";
import { problemAt, type Problem } from "./problem.ts";
import type { Picture } from "./recap.ts";
import type { RecapSource } from "./recap-source.ts";
import { resolveImage } from "./resolve-image.ts";
import { lineAt } from "./source-file.ts";

/** The picture that a recap's front matter names, with its size; one that the content folder does not have is a problem. */
export function findPicture(
  { data, source, at }: Document<RecapSource>,
  { images }: BodyContext,
): Picture | Problem | undefined {
  if (data.image === undefined) return undefined;
  const { src, alt, caption, credit } = data.image;
  const name = resolveImage(src, source.name);
  const size = name === undefined ? undefined : images.get(name);
  if (alt.trim() === "")
    return problemAt(source, at("image.alt"), {
      rule: "image-without-alt",
      message: "The image has no text for those who cannot see it.",
      writeInstead: [describeIn(lineAt(source, at("image.alt")))],
    });
  if (name !== undefined && size !== undefined)
    return {
      name,
      ...size,
      alt: typeset(alt),
      caption: caption === undefined ? undefined : typeset(caption),
      credit,
    };
  const image = { source, offset: at("image.src"), src, written: src };
  return describeMissingImage(image, images.keys());
}

/** `line` with a text alternative in the place of its empty one. */
function describeIn(line: string): string {
  return line.replace(/\balt:(?:\s*(?:"\s*"|'\s*'))?/, "alt: What the picture shows");
}
