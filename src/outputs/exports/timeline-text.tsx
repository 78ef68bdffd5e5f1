import type { VNode } from "preact";
import type { Html } from "../../content/html.ts";
import type { SiteRecap } from "../../model/site.ts";
import { renderMarkup } from "../render-page.ts";

/** What a timeline says of a recap below its headline: the leads of its points, and a link to `address`, which shows itself. */
export function renderTimelineText(
  { leads, lang }: Pick<SiteRecap, "leads" | "lang">,
  address: string,
): Html {
  return renderMarkup(
    <div lang={lang}>
      <ul>
        {leads.map(({ lead }) => (
          <li>{lead}</li>
        ))}
      </ul>
      <AddressLink address={address} />
    </div>,
  );
}

/** What a timeline says of an event below its headline: its summary, and a link to `address`, which shows itself. */
export function renderTimelineTitle(summary: string | undefined, address: string): Html {
  return renderMarkup(
    <div>
      {summary === undefined ? null : <p>{summary}</p>}
      <AddressLink address={address} />
    </div>,
  );
}

function AddressLink({ address }: { readonly address: string }): VNode {
  return (
    <p>
      <a href={address}>{address}</a>
    </p>
  );
}
