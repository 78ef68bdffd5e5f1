import type { VNode } from "preact";
import type { PageContext } from "./page-context.ts";
import { Page } from "./page.tsx";

/** The page that the service worker shows where there is no connection; a script lists the pages that the browser has. */
export function OfflinePage({ context }: { readonly context: PageContext }): VNode {
  const { offline } = context.settings.words;
  return (
    <Page context={context} title={offline.title} description={undefined}>
      <h1>{offline.heading}</h1>
      <p>{offline.about}</p>
      <div id="kept" class="kept">
        <p>{offline.nothingKept}</p>
      </div>
    </Page>
  );
}
