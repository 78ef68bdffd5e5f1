import { hash } from "node:crypto";
import { formatOpener } from "../time/format-opener.ts";
import type { Instant } from "../time/instant.ts";
import type { BodyContext } from "./body.ts";
import { isAlias } from "./alias.ts";
import { checkRecapClocks } from "./clocks/check-recap-clocks.ts";
import { checkRecap, slugOf } from "./check-recap.ts";
import { checkReferences, type Referred } from "./check-references.ts";
import { findPicture } from "./find-picture.ts";
import { typeset } from "./markdown/typography.ts";
import { parseBlocks, type ParsedBlocks } from "./parse-blocks.ts";
import { parseDocument, type Document, type UnreadDocument } from "./parse-document.ts";
import { isProblem } from "./parse-instant.ts";
import { parseOpenerText, type TypedOpener } from "./parse-opener-text.ts";
import type { Parsed } from "./parsed.ts";
import type { Problem } from "./problem.ts";
import type { Opener, Point, Recap } from "./recap.ts";
import { parseRecapTimes } from "./recap-times.ts";
import { recapSourceSchema, type RecapSource } from "./recap-source.ts";
import type { Settings } from "./settings.ts";
import { findAddressFault } from "./slug.ts";
import type { SourceFile } from "./source-file.ts";
import { listExcerpts } from "./sources/excerpt.ts";
import { parseSources } from "./sources/parse-sources.ts";
import { takeOpener, type TakenOpener } from "./take-opener.ts";

/** What reading a recap needs beside its file: that of any body, and the ids that recaps may name. */
export interface RecapContext extends BodyContext {
  readonly referred: readonly Referred[];
}

/** Reads one recap file whole, with all its problems; the recap is absent where its time or its slug cannot be made out. */
export function parseRecap(
  source: SourceFile,
  settings: Settings,
  context: RecapContext,
): Parsed<Recap> {
  const document = parseDocument(source, recapSourceSchema, context);
  if (document.data === undefined) return refuse(document, settings, context);
  const { body, opener } = takeTypedOpener(document, settings);
  const times = parseRecapTimes(document, settings);
  const { publishedAt, updatedAt, embargoedUntil, corrections, removed, withdrawal } = times;
  // Before the blocks are made of it, since leads and texts say what the clocks show.
  const clocks =
    publishedAt === undefined ? [] : checkRecapClocks({ document, body, publishedAt }, settings);
  const blocks = parseBlocks(body, context, listExcerpts(document.data.sources));
  const { sources, problems: ofSources } = parseSources(document, settings);
  const picture = findPicture(document, context);
  const points = pointsOf(blocks);
  const found = [...document.problems, ...blocks.problems, ...times.problems];
  found.push(...clocks, ...ofSources);
  if (isProblem(picture)) found.push(picture);
  found.push(...context.referred.flatMap((referred) => checkReferences(document, referred)));
  found.push(...checkRecap(document, points));
  if (publishedAt === undefined) return { value: undefined, problems: found };
  const said = readOpener({ document, typed: opener, at: publishedAt }, settings);
  if (isProblem(said)) found.push(said);
  if (findAddressFault(slugOf(document), "a slug") !== undefined)
    return { value: undefined, problems: found };
  const value = buildRecap(
    document,
    { ...blocks, points },
    {
      publishedAt,
      updatedAt,
      embargoedUntil,
      corrections,
      removed,
      withdrawal,
      opener: isProblem(said) ? undefined : said,
      image: isProblem(picture) ? undefined : picture,
      sources,
    },
  );
  return { value, problems: found };
}

/** The problems of a recap whose front matter does not say enough to make it, with those of its points. */
function refuse(
  { body, problems }: UnreadDocument,
  { clockwork }: Settings,
  context: BodyContext,
): Parsed<Recap> {
  if (body === undefined) return { value: undefined, problems };
  const blocks = parseBlocks(takeOpener(body, clockwork.zones).body, context);
  return { value: undefined, problems: [...problems, ...blocks.problems] };
}

/** The opener at the top of the body; where front matter has a word on the opener, the body is left as it is. */
function takeTypedOpener(
  { data, body }: Document<RecapSource>,
  { clockwork }: Settings,
): TakenOpener {
  if (data.opener !== undefined) return { body, opener: undefined };
  return takeOpener(body, clockwork.zones);
}

function pointsOf({ blocks }: ParsedBlocks): readonly Point[] {
  return blocks.flatMap((block) => (block.kind === "point" ? [block.point] : []));
}

type Looked = Pick<
  Recap,
  | "publishedAt"
  | "updatedAt"
  | "embargoedUntil"
  | "corrections"
  | "removed"
  | "withdrawal"
  | "opener"
  | "image"
  | "sources"
>;

interface PointedBlocks extends ParsedBlocks {
  readonly points: readonly Point[];
}

// Enough of a hash to tell two versions of one point apart.
const PRINT = 12;

function buildRecap(document: Document<RecapSource>, parsed: PointedBlocks, looked: Looked): Recap {
  const { source, data, links, images } = document;
  return {
    file: source.path,
    digest: source.digest,
    slug: slugOf(document),
    title: typeset(data.title),
    ...looked,
    isDraft: data.draft,
    isPinned: data.pinned,
    lang: data.lang,
    summary: data.summary === undefined ? undefined : typeset(data.summary),
    eventIds: [...new Set(data.events)],
    authorIds: [...new Set(data.authors)],
    body: parsed.blocks,
    points: parsed.points,
    leads: parsed.points.map(({ id, lead }) => ({ id, lead })),
    pointPrints: parsed.points.map(({ text }) => hash("sha256", text, "base64url").slice(0, PRINT)),
    aliases: data.aliases.filter(isAlias),
    missingIds: parsed.missingIds,
    pointCount: parsed.points.length,
    follows: parsed.follows,
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
