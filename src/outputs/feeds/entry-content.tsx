import type { VNode } from "preact";
import { renderToStaticMarkup } from "preact-render-to-string";
import { DatedClock } from "../../../templates/clock.tsx";
import { RawHtml } from "../../../templates/raw-html.tsx";
import type { Block, Point } from "../../content/recap.ts";
import type { Site, SiteCorrection, SiteRecap } from "../../model/site.ts";
import { pictureUrl, pointUrl } from "../../model/urls.ts";
import { pairClocks } from "../../time/paired-clock.ts";
import { absoluteLinks } from "../place-links.ts";
import { feedWords } from "./feed-words.ts";

/** A whole recap as markup for a feed: all that its page says of it below the headline, with links that work anywhere. */
export function renderRecapContent(recap: SiteRecap, { settings }: Site): string {
  const { clockwork } = settings;
  const content = (
    <div lang={recap.lang ?? settings.language}>
      {recap.opener === undefined ? null : (
        <>
          <p>{recap.opener.sentence}</p>
          <p>{recap.opener.recapLine}</p>
        </>
      )}
      <Picture recap={recap} />
      {groupBlocks(recap.body).map((group) => (
        <Group group={group} recap={recap} />
      ))}
      {recap.updatedAt === undefined ? null : (
        <p>
          {feedWords.updated}{" "}
          <DatedClock pair={pairClocks(recap.updatedAt, clockwork)} clockwork={clockwork} />
        </p>
      )}
      <Corrections recap={recap} clockwork={clockwork} />
      <Sources recap={recap} />
    </div>
  );
  return absoluteLinks(renderToStaticMarkup(content), recap.url, settings.url);
}

/** A correction as markup for a feed: what is right, when that was said, and of which recap. */
export function renderCorrectionContent(correction: SiteCorrection, { settings }: Site): string {
  const { text, clock, url, recap } = correction;
  const content = (
    <div lang={recap.lang ?? settings.language}>
      <p>{text}</p>
      <p>
        {feedWords.correctionIn} <a href={url}>{recap.title}</a>. {feedWords.corrected}{" "}
        <DatedClock pair={clock} clockwork={settings.clockwork} />
      </p>
    </div>
  );
  return absoluteLinks(renderToStaticMarkup(content), recap.url, settings.url);
}

/** A run of points, or a block that is none. */
type Group = readonly Point[] | Exclude<Block, { kind: "point" }>;

function groupBlocks(blocks: readonly Block[]): readonly Group[] {
  const groups: (Point[] | Exclude<Block, { kind: "point" }>)[] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.kind !== "point") groups.push(block);
    else if (Array.isArray(last)) last.push(block.point);
    else groups.push([block.point]);
  }
  return groups;
}

function Group({ group, recap }: { readonly group: Group; readonly recap: SiteRecap }): VNode {
  if ("kind" in group)
    return <RawHtml as={group.kind === "prose" ? "div" : `h${group.level}`} html={group.html} />;
  return (
    <ul>
      {group.map(({ id, html }) => (
        <li>
          <RawHtml as="div" html={html} />
          <p>
            <a href={pointUrl(recap.url, id)}>{feedWords.linkToPoint}</a>
          </p>
        </li>
      ))}
    </ul>
  );
}

function Picture({ recap: { image } }: { readonly recap: SiteRecap }): VNode | null {
  if (image === undefined) return null;
  return (
    <figure>
      <img src={pictureUrl(image.name)} width={image.width} height={image.height} alt={image.alt} />
      {image.caption === undefined && image.credit === undefined ? null : (
        <figcaption>
          {image.caption} {image.credit}
        </figcaption>
      )}
    </figure>
  );
}

function Corrections(props: {
  readonly recap: SiteRecap;
  readonly clockwork: Site["settings"]["clockwork"];
}): VNode | null {
  const { recap, clockwork } = props;
  if (recap.corrections.length === 0) return null;
  return (
    <>
      <h2>{feedWords.corrections}</h2>
      <ul>
        {recap.corrections.map(({ at, pointId, text }) => (
          <li>
            <DatedClock pair={pairClocks(at, clockwork)} clockwork={clockwork} />: {text}{" "}
            {pointId === undefined ? null : (
              <a href={pointUrl(recap.url, pointId)}>{feedWords.correctedPoint}</a>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function Sources({ recap: { sources } }: { readonly recap: SiteRecap }): VNode | null {
  if (sources.length === 0) return null;
  return (
    <>
      <h2>{feedWords.sources}</h2>
      <ul>
        {sources.map(({ publisher, url }) => (
          <li>{url === undefined ? publisher : <a href={url}>{publisher}</a>}</li>
        ))}
      </ul>
    </>
  );
}
