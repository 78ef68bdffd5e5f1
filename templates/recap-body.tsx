import type { VNode } from "preact";
import type { Block, Point, Recap } from "../src/content/recap.ts";
import type { SiteRecap } from "../src/model/site.ts";
import { pictureUrl, pointUrl } from "../src/model/urls.ts";
import { RawHtml } from "./raw-html.tsx";

/** The opener of a recap as its standfirst; nothing where the recap has none. */
export function Opener({ recap }: { readonly recap: SiteRecap }): VNode | null {
  if (recap.opener === undefined) return null;
  return <p class="opener">{recap.opener.sentence}</p>;
}

/** A recap's recap line, picture and points, with the headings and the prose between them. */
export function RecapBody({ recap }: { readonly recap: SiteRecap }): VNode {
  return (
    <div class="recap-body">
      <LeadPicture recap={recap} />
      {recap.opener === undefined ? null : <p class="recap-line">{recap.opener.recapLine}</p>}
      {groupPoints(recap.body).map((part) =>
        Array.isArray(part) ? (
          <ul class="points">
            {part.map((point) => (
              <PointItem point={point} recap={recap} />
            ))}
          </ul>
        ) : part.kind === "heading" ? (
          <RawHtml
            as={part.level === 2 ? "h2" : "h3"}
            id={part.id}
            lang={recap.lang}
            html={part.html}
          />
        ) : (
          <RawHtml as="div" class="prose" lang={recap.lang} html={part.html} />
        ),
      )}
    </div>
  );
}

type Part = Exclude<Block, { kind: "point" }> | readonly Point[];

/** The blocks of a body with each run of points as one list. */
function groupPoints(
  blocks: readonly Block[],
): readonly (Exclude<Part, readonly Point[]> | Point[])[] {
  const parts: (Exclude<Part, readonly Point[]> | Point[])[] = [];
  for (const block of blocks) {
    const last = parts.at(-1);
    if (block.kind !== "point") parts.push(block);
    else if (Array.isArray(last)) last.push(block.point);
    else parts.push([block.point]);
  }
  return parts;
}

function PointItem({ point, recap }: { readonly point: Point; readonly recap: SiteRecap }): VNode {
  return (
    <li class="point" id={point.id}>
      <RawHtml as="div" class="text" lang={recap.lang} html={point.html} />
      <a
        class="permalink"
        href={pointUrl(recap.url, point.id)}
        aria-label={`Permanent link to “${point.lead}”`}
      >
        §
      </a>
    </li>
  );
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
