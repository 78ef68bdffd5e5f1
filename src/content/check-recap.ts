import { checkAliases } from "./check-aliases.ts";
import { checkRemoved } from "./check-removed.ts";
import { findNearest } from "./did-you-mean.ts";
import type { Document } from "./parse-document.ts";
import { problemAt, type Problem } from "./problem.ts";
import type { Point } from "./recap.ts";
import type { RecapSource } from "./recap-source.ts";
import { findAddressFault, slugOfFile, toFolderName } from "./slug.ts";
import { correctLine } from "./source-file.ts";
import { checkAddresses } from "./sources/check-addresses.ts";

type RecapDocument = Document<RecapSource>;

/** What is wrong with a recap that only shows once all its fields and its points are read. */
export function checkRecap(document: RecapDocument, points: readonly Point[]): readonly Problem[] {
  return [
    ...checkSlug(document),
    // What was withdrawn may have to leave the file as well.
    ...(points.length > 0 || document.data.withdrawn !== undefined
      ? []
      : [describeNoPoints(document)]),
    ...checkPointIds(document, points),
    ...checkAliases(document, "aliases"),
    ...checkRemoved(document, points),
    ...checkAddresses(document),
  ];
}

/** The slug that a recap's front matter gives it, else its file's name. */
export function slugOf({ source, data }: Pick<RecapDocument, "source" | "data">): string {
  return data.slug ?? slugOfFile(source.name);
}

function checkSlug(document: RecapDocument): readonly Problem[] {
  const { source, data, at } = document;
  const slug = slugOf(document);
  const message = findAddressFault(slug, "a slug");
  if (message === undefined) return [];
  const right = toFolderName(slug) || toFolderName(data.title) || "short-name";
  const isWritten = data.slug !== undefined;
  return [
    problemAt(source, isWritten ? at("slug") : 0, {
      rule: "slug",
      message:
        slug === ""
          ? "The file's name is a date alone; words after it become the recap's address."
          : message,
      writeInstead: [
        isWritten
          ? correctLine(source, at("slug"), { wrong: slug, right })
          : `Rename the file to ${renamed(source.name, slug, right)}`,
      ],
    }),
  ];
}

function renamed(name: string, slug: string, right: string): string {
  const base = name.slice(name.lastIndexOf("/") + 1).replace(/\.md$/i, "");
  const stamp =
    slug === "" ? `${base.replace(/[-_]$/, "")}-` : base.slice(0, base.length - slug.length);
  return `${stamp}${right}.md`;
}

function describeNoPoints({ source, body }: RecapDocument): Problem {
  return problemAt(source, body.start, {
    rule: "empty-recap",
    message: "The recap has no points.",
    writeInstead: ["- What happened, who says so. {#short-name}"],
  });
}

// How many ids of one recap are offered.
const LISTED = 100;

/** Corrections and sources of points that the recap does not have. */
function checkPointIds(
  { source, data, at }: RecapDocument,
  points: readonly Point[],
): readonly Problem[] {
  const ids = new Set([...points.map(({ id }) => id), ...data.removed.map(({ point }) => point)]);
  const listed = [...ids].slice(0, LISTED);
  const named = (["corrections", "sources"] as const).flatMap((key) =>
    data[key].map(({ point }, index) => ({ point, path: `${key}.${index}.point` })),
  );
  return named.flatMap(({ point, path }) => {
    if (point === undefined || ids.has(point)) return [];
    const nearest = findNearest(point, listed);
    const right = nearest ?? listed[0];
    const offset = at(path);
    const hint =
      nearest === undefined
        ? `; its ids are ${listed.join(", ")}.`
        : `; did you mean \`${nearest}\`?`;
    return [
      problemAt(source, offset, {
        rule: "unknown-point",
        message: `No point of this recap has the id \`${point}\`${ids.size === 0 ? "." : hint}`,
        writeInstead:
          right === undefined ? [] : [correctLine(source, offset, { wrong: point, right })],
      }),
    ];
  });
}
