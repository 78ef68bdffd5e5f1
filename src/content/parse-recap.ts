import { formatOpener } from "../time/format-opener.ts";
import type { Instant } from "../time/instant.ts";
import type { BodyContext } from "./body.ts";
import { checkRecap } from "./check-recap.ts";
import { findPicture } from "./find-picture.ts";
import { typeset } from "./markdown/typography.ts";
import { parseBlocks, type ParsedBlocks } from "./parse-blocks.ts";
import { parseDocument, type Document } from "./parse-document.ts";
import { isProblem } from "./parse-instant.ts";
import { parseOpenerText, type TypedOpener } from "./parse-opener-text.ts";
import type { Parsed } from "./parsed.ts";
import type { Problem } from "./problem.ts";
import type { Opener, Recap } from "./recap.ts";
import { parseRecapTimes } from "./recap-times.ts";
import { recapSourceSchema, type RecapSource } from "./recap-source.ts";
import type { Settings } from "./settings.ts";
import { slugOfFile } from "./slug.ts";
import type { SourceFile } from "./source-file.ts";
import { takeOpener } from "./take-opener.ts";

/** Reads one recap file whole. All its problems are found in one pass; the recap is absent where its time is not known. */
export function parseRecap(
  source: SourceFile,
  settings: Settings,
  context: BodyContext,
): Parsed<Recap> {
  const document = parseDocument(source, recapSourceSchema, context);
  if (document.data === undefined) return { value: undefined, problems: document.problems };
  const { body, opener } = takeOpener(document.body, settings.clockwork.zones);
  const blocks = parseBlocks(body, context);
  const times = parseRecapTimes(document, settings);
  const found = [...document.problems, ...blocks.problems, ...times.problems];
  if (times.publishedAt === undefined) return { value: undefined, problems: found };
  const said = readOpener({ document, typed: opener, at: times.publishedAt }, settings);
  if (isProblem(said)) found.push(said);
  const picture = findPicture(document, context);
  if (isProblem(picture)) found.push(picture);
  const { publishedAt, updatedAt, embargoedUntil, corrections } = times;
  const value = buildRecap(document, blocks, {
    publishedAt,
    updatedAt,
    embargoedUntil,
    corrections,
    opener: isProblem(said) ? undefined : said,
    image: isProblem(picture) ? undefined : picture,
  });
  return { value, problems: [...found, ...checkRecap(value, document)] };
}

type Looked = Pick<
  Recap,
  "publishedAt" | "updatedAt" | "embargoedUntil" | "corrections" | "opener" | "image"
>;

function buildRecap(
  { source, data, links, images }: Document<RecapSource>,
  { blocks, missingIds }: ParsedBlocks,
  looked: Looked,
): Recap {
  return {
    file: source.path,
    slug: data.slug ?? slugOfFile(source.name),
    title: typeset(data.title),
    ...looked,
    isDraft: data.draft,
    isPinned: data.pinned,
    lang: data.lang,
    summary: data.summary === undefined ? undefined : typeset(data.summary),
    eventIds: data.events,
    authorIds: data.authors,
    body: blocks,
    points: blocks.flatMap((block) => (block.kind === "point" ? [block.point] : [])),
    sources: data.sources.map(({ publisher, url }) => ({ publisher, url })),
    aliases: data.aliases,
    missingIds,
    links,
    images: looked.image === undefined ? images : [...images, looked.image.name],
  };
}

interface OpenerRequest {
  readonly document: Document<RecapSource>;
  readonly typed: TypedOpener | undefined;
  readonly at: Instant;
}

/** The opener of a recap: the hand-typed one, verified, or the one its time gives; none where the file says `opener: false`. */
function readOpener(
  { document, typed, at }: OpenerRequest,
  settings: Settings,
): Opener | Problem | undefined {
  const { data, source } = document;
  if (data.opener === false) return undefined;
  const inFront =
    data.opener === undefined
      ? undefined
      : { text: data.opener, source, offset: document.at("opener") };
  const written = inFront ?? typed;
  if (written !== undefined) return parseOpenerText(written, at, settings);
  return { sentence: formatOpener(at, settings.clockwork), recapLine: settings.recapLine };
}
