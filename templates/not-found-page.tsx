import type { VNode } from "preact";
import { eventsUrl, homeUrl } from "../src/model/urls.ts";
import type { PageContext } from "./page-context.ts";
import { Page } from "./page.tsx";

/** The page for addresses that lead nowhere, with the ways back. */
export function NotFoundPage({ context }: { readonly context: PageContext }): VNode {
  const [year] = context.site.years;
  return (
    <Page context={context} title="No such page" description={undefined}>
      <h1>There is no page at this address</h1>
      <p>
        Recaps keep their addresses for good, so the link may be mistyped. Begin with{" "}
        <a href={homeUrl}>the latest recap</a>, <a href={eventsUrl}>the events</a>
        {year === undefined ? null : (
          <>
            {" "}
            or <a href={year.url}>the recaps of {year.year}</a>
          </>
        )}
        .
      </p>
    </Page>
  );
}
