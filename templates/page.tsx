import type { ComponentChildren, VNode } from "preact";
import { absoluteUrl, archiveUrl, eventsUrl, homeUrl, type Url } from "../src/model/urls.ts";
import type { PageContext } from "./page-context.ts";
import { PolicyTags } from "./policy-tags.tsx";

interface PageProps {
  readonly context: PageContext;
  /** Absent on the page for addresses that lead nowhere. */
  readonly url?: Url;
  readonly title: string | undefined;
  readonly description: string | undefined;
  readonly children: ComponentChildren;
}

/** The frame of every page: head, masthead, main part and foot. */
export function Page({ context, url, title, description, children }: PageProps): VNode {
  const { settings } = context.site;
  return (
    <html lang={settings.language}>
      <head>
        <meta charset="utf-8" />
        <PolicyTags context={context} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{nameDocument(title, settings.title)}</title>
        {description === undefined ? null : <meta name="description" content={description} />}
        <meta name="color-scheme" content="light dark" />
        {url === undefined ? (
          <meta name="robots" content="noindex" />
        ) : (
          <link rel="canonical" href={absoluteUrl(url, settings.url)} />
        )}
        {context.preloads.map((font) => (
          <link rel="preload" as="font" type="font/woff2" href={font} crossOrigin="anonymous" />
        ))}
        <link rel="stylesheet" href={context.stylesheet} />
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to the content
        </a>
        <Masthead context={context} />
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <Foot context={context} />
      </body>
    </html>
  );
}

// Search results and tabs cut longer titles, and would cut the site's name first.
const LONGEST_TITLE = 70;

function nameDocument(title: string | undefined, site: string): string {
  if (title === undefined) return site;
  const full = `${title} – ${site}`;
  return full.length > LONGEST_TITLE ? title : full;
}

function Masthead({ context: { site } }: { readonly context: PageContext }): VNode {
  return (
    <header class="masthead">
      <a class="name" href={homeUrl}>
        {site.settings.title}
      </a>
      <nav aria-label="Site">
        <a href={homeUrl}>Latest</a>
        <a href={eventsUrl}>Events</a>
        <a href={archiveUrl}>Archive</a>
      </nav>
    </header>
  );
}

function Foot({ context: { site, tzdata } }: { readonly context: PageContext }): VNode {
  const [primary, companion] = site.settings.clockwork.zones;
  return (
    <footer class="foot">
      <p>
        Times are given in {primary.label} and in {companion.label}. Days are those of{" "}
        {primary.label}. Clock changes follow the tz database, version {tzdata}.
      </p>
    </footer>
  );
}
