import { findNearest } from "./did-you-mean.ts";
import { problemAt, type Problem } from "./problem.ts";
import { resolveImage } from "./resolve-image.ts";
import { correctLine, type SourceFile } from "./source-file.ts";

/** An image that a file names: `src` as it was read, `written` as it stands at `offset`. */
export interface NamedImage {
  readonly source: SourceFile;
  readonly offset: number;
  readonly src: string;
  readonly written: string;
}

/** The problem of an image that is not among `names`, the images of the content folder, with the likeliest of them. */
export function describeMissingImage(
  { source, offset, src, written }: NamedImage,
  names: Iterable<string>,
): Problem {
  const nearest = findNearest(resolveImage(src, source.name) ?? src, names);
  const meant = nearest === undefined ? "." : `; did you mean \`/${nearest}\`?`;
  const change = { wrong: written, right: `/${nearest ?? "images/…"}` };
  return problemAt(source, offset, {
    rule: "missing-image",
    message: `The content folder has no image \`${src}\`${meant}`,
    writeInstead: [correctLine(source, offset, change)],
  });
}
