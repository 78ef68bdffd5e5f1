import type { VNode } from "preact";
import { renderToStaticMarkup } from "preact-render-to-string";
import { DatedClock } from "../../../templates/clock.tsx";
import { RawHtml } from "../../../templates/raw-html.tsx";
import { showUnverified } from "../../../templates/show-unverified.ts";
import { PointSources, RecapSources } from "../../../templates/sources.tsx";
import { groupPoints, type PointGroup } from "../../model/group-points.ts";
import type { Settings } from "../../content/settings.ts";
import type { SiteCorrection, SiteRecap } from "../../model/site.ts";
import { pictureUrl, pointUrl } from "../../model/urls.ts";
import { pairClocks } from "../../time/paired-clock.ts";
import { absoluteLinks } from "../place-links.ts";

/** A whole recap as markup for a feed: all that its page says of it below the headline, with links that work anywhere. */
export function renderRecapContent(recap: SiteRecap, settings: Settings): string {
  const content = RecapContent({ recap, settings });
  return absoluteLinks(renderToStaticMarkup(content), recap.url, settings.url);
}

/** All that the page of a recap says of it below the headline. Links are as templates write them: paths from the site's root. */
export function RecapContent(props: {
  readonly recap: SiteRecap;
  readonly settings: Settings;
}): VNode {
  const { recap, settings } = props;
  const { clockwork, words } = settings;
  return (
    <div lang={recap.lang ?? settings.language}>
      {recap.opener === undefined ? null : (
        <>
          <p>{recap.opener.sentence}</p>
          <p>{recap.opener.recapLine}</p>
        </>
      )}
      <Picture recap={recap} />
      {groupPoints(recap.body).map((group) => (
        <Group group={group} recap={recap} settings={settings} />
      ))}
      {recap.updatedAt === undefined ? null : (
        <p>
          {words.recap.updated(
            <DatedClock pair={pairClocks(recap.updatedAt, clockwork)} clockwork={clockwork} />,
          )}
        </p>
      )}
      <Corrections recap={recap} settings={settings} />
      <RecapSources sources={recap.sources} settings={settings} />
    </div>
  );
}

/** A correction as markup for a feed: what is right, when that was said, and of which recap. */
export function renderCorrectionContent(correction: SiteCorrection, settings: Settings): string {
  const { text, clock, url, recap } = correction;
  const { clockwork, words } = settings;
  const content = (
    <div lang={recap.lang ?? settings.language}>
      <p>{text}</p>
      <p>
        {words.feeds.correctionOf(
          <a href={url}>{recap.title}</a>,
          <DatedClock pair={clock} clockwork={clockwork} />,
        )}
      </p>
    </div>
  );
  return absoluteLinks(renderToStaticMarkup(content), recap.url, settings.url);
}

function Group(props: {
  readonly recap: SiteRecap;
  readonly settings: Settings;
  readonly group: PointGroup;
}): VNode {
  const { group, recap, settings } = props;
  const { words } = settings;
  if ("kind" in group)
    return <RawHtml as={group.kind === "prose" ? "div" : `h${group.level}`} html={group.html} />;
  return (
    <ul>
      {group.map(({ id, html }) => (
        <li>
          <RawHtml as="div" html={showUnverified(html, words)} />
          <PointSources sources={recap.sources} settings={settings} id={id} />
          <p>
            <a href={pointUrl(recap.url, id)}>{words.feeds.linkToPoint}</a>
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
  readonly settings: Settings;
}): VNode | null {
  const { recap, settings } = props;
  const { clockwork, words } = settings;
  if (recap.corrections.length === 0) return null;
  return (
    <>
      <h2>{words.corrections.corrections}</h2>
      <ul>
        {recap.corrections.map(({ at, pointId, text }) => (
          <li>
            {words.corrections.entry(
              <DatedClock pair={pairClocks(at, clockwork)} clockwork={clockwork} />,
              text,
            )}{" "}
            {pointId === undefined ? null : (
              <a href={pointUrl(recap.url, pointId)}>{words.corrections.correctedPoint}</a>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
