import type { VNode } from "preact";
import type { Html } from "../src/content/html.ts";
import type { Recap } from "../src/content/recap.ts";
import type { PointChanges } from "../src/model/compare-points.ts";
import { groupPoints } from "../src/model/group-points.ts";
import type { SitePoint, SiteRecap } from "../src/model/site.ts";
import { pictureUrl, pointUrl } from "../src/model/urls.ts";
import { pairClocks } from "../src/time/paired-clock.ts";
import { DatedClock } from "./clock.tsx";
import { linkNamesToGlosses, linkNamesToPages } from "./link-names.ts";
import type { PageContext } from "./page-context.ts";
import { RawHtml } from "./raw-html.tsx";
import { showDates } from "./show-dates.ts";
import { showUnverified } from "./show-unverified.ts";
import { PointSources } from "./sources.tsx";

/** The opener of a recap as its standfirst; nothing where the recap has none. */
export function Opener({ recap }: { readonly recap: SiteRecap }): VNode | null {
  if (recap.opener === undefined) return null;
  return <p class="opener">{recap.opener.sentence}</p>;
}

interface RecapBodyProps {
  readonly recap: SiteRecap;
  readonly context: PageContext;
  /** Whether the page is the recap's own, which says who the names in it are. */
  readonly isOnOwnPage: boolean;
  /** What the recap says that those before it did not; marked at the points where they differ in that. */
  readonly changes?: PointChanges | undefined;
}

/** A recap's recap line, picture and points, with the headings and the prose between them. */
export function RecapBody(props: RecapBodyProps): VNode {
  const { recap } = props;
  const { words } = props.context.settings;
  return (
    <div class="recap-body">
      <LeadPicture recap={recap} />
      {recap.opener === undefined ? null : <p class="recap-line">{recap.opener.recapLine}</p>}
      {groupPoints(recap.body).map((part) =>
        !("kind" in part) ? (
          <ul class="points">
            {part.map((point) => (
              <PointItem {...props} point={point} />
            ))}
          </ul>
        ) : part.kind === "heading" ? (
          <RawHtml
            as={part.level === 2 ? "h2" : "h3"}
            id={part.id}
            lang={recap.lang}
            html={showDates(part.html, words)}
          />
        ) : (
          <RawHtml as="div" class="prose" lang={recap.lang} html={linkNames(part, props)} />
        ),
      )}
    </div>
  );
}

/** A stretch of markup with its dates, the marks of its quotations, and the first names in it as links: to who they are on the same page, or to their own pages. */
function linkNames(
  { html, firstNames }: Pick<SitePoint, "html" | "firstNames">,
  { isOnOwnPage, context }: Pick<RecapBodyProps, "isOnOwnPage" | "context">,
): Html {
  const link = isOnOwnPage ? linkNamesToGlosses : linkNamesToPages;
  const { words } = context.settings;
  return showUnverified(showDates(link(html, firstNames), words), words);
}

function PointItem(props: RecapBodyProps & { readonly point: SitePoint }): VNode {
  const { point, recap, context, changes } = props;
  const { words, clockwork } = context.settings;
  const corrections = recap.corrections.filter(({ pointId }) => pointId === point.id);
  return (
    <li class="point" id={point.id}>
      <RawHtml as="div" class="text" lang={recap.lang} html={linkNames(point, props)} />
      <PointSources sources={recap.sources} settings={context.settings} id={point.id} />
      {changes === undefined ? null : <State id={point.id} changes={changes} context={context} />}
      {corrections.map(({ at, text }) => (
        <div class="correction" role="note">
          <p class="when">
            {words.corrections.corrected(
              <DatedClock pair={pairClocks(at, clockwork)} clockwork={clockwork} />,
            )}
          </p>
          <p lang={recap.lang}>{text}</p>
        </div>
      ))}
      <a
        class="permalink"
        href={pointUrl(recap.url, point.id)}
        aria-label={words.recap.permanentLink(point.lead)}
      >
        §
      </a>
    </li>
  );
}

/** What the point `id` is to those of the recaps before; nothing where all of the recap are new. */
function State(props: {
  readonly id: string;
  readonly changes: PointChanges;
  readonly context: PageContext;
}): VNode | null {
  const { words: all, clockwork } = props.context.settings;
  const { recap: words } = all;
  const { states } = props.changes;
  const state = states.get(props.id);
  if ([...states.values()].every(({ kind }) => kind === "new")) return null;
  if (state === undefined || state.kind === "new")
    return <p class="point-state new">{words.newPoint}</p>;
  const { id, lead, recap } = state.from;
  const link = (
    <a href={pointUrl(recap.url, id)} lang={recap.lang}>
      {lead}
    </a>
  );
  const clock = <DatedClock pair={recap.clock} clockwork={clockwork} />;
  const say = state.kind === "developed" ? words.developedPoint : words.unchangedPoint;
  return <p class="point-state">{say(link, clock)}</p>;
}

function LeadPicture({ recap: { image } }: { readonly recap: Recap }): VNode | null {
  if (image === undefined) return null;
  return (
    <figure>
      <img
        src={pictureUrl(image.name)}
        width={image.width}
        height={image.height}
        alt={image.alt}
        fetchpriority="high"
        decoding="async"
      />
      {image.caption === undefined && image.credit === undefined ? null : (
        <figcaption>
          {image.caption}{" "}
          {image.credit === undefined ? null : <small class="credit">{image.credit}</small>}
        </figcaption>
      )}
    </figure>
  );
}
