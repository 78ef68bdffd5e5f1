import type { ComponentChildren, VNode } from "preact";
import type { Html } from "../src/content/html.ts";
import type { Settings } from "../src/content/settings.ts";
import type { ShareCard } from "../src/model/share-card.ts";
import { absoluteUrl, type Url } from "../src/model/urls.ts";
import { FeedLinks } from "./feed-links.tsx";
import { HeadStart } from "./frame.tsx";
import { Masthead } from "./masthead.tsx";
import { OpenGraph, type ArticleFacts } from "./open-graph.tsx";
import type { PageContext } from "./page-context.ts";
import { JsonLd, Rendered } from "./raw-html.tsx";

interface PageProps {
  readonly context: PageContext;
  /** Absent on the page for addresses that lead nowhere. */
  readonly url?: Url;
  readonly title: string | undefined;
  readonly description: string | undefined;
  /** On the front page, the moment that its news is of, under the name of the site. */
  readonly edition?: VNode;
  /** The page that feeds of its own follow, where that is not the home page. */
  readonly feeds?: Url;
  /** When and with what picture the page was published, where it is an article. */
  readonly article?: ArticleFacts;
  /** What the image says that is made for the page to be shared by. */
  readonly card?: ShareCard | undefined;
  /** A style sheet beside that of all pages. */
  readonly styles?: Url;
  /** What the page may load, where that is more than others may. */
  readonly policy?: string;
  /** Whether search engines are asked to leave it out: what it shows stands elsewhere as it is right. */
  readonly isUnlisted?: boolean;
  /** What search engines are told; all of it stands in the page. */
  readonly structuredData?: readonly object[];
  /** What scripts are told of the page. */
  readonly script?: PageScript;
  readonly children: ComponentChildren;
}

/** What scripts are told of a page. */
export interface PageScript {
  /** The id of the event that its readers catch up with; undefined where it is all of them. */
  readonly eventId: string | undefined;
  /** Where news of the page is to be asked for, and the time of the newest recap on it; absent where none is to come. */
  readonly live?: { readonly latest: Url; readonly newest: string };
}

/** The frame of every page: head, masthead, main part and foot. */
export function Page(props: PageProps): VNode {
  const { context, url, title, description, children } = props;
  const { edition, feeds, policy, styles, script, structuredData = [] } = props;
  const { settings, frame } = context;
  return (
    <html lang={settings.language}>
      <head>
        {policy === undefined ? <Rendered html={frame.policy} /> : <HeadStart policy={policy} />}
        <title>{nameDocument(title, settings)}</title>
        {description === undefined ? null : <meta name="description" content={description} />}
        <meta name="color-scheme" content="light dark" />
        <Standing {...props} />
        {feeds === undefined ? null : (
          <FeedLinks page={feeds} title={title ?? settings.title} words={settings.words.feeds} />
        )}
        <Rendered html={frame.links} />
        {styles === undefined ? null : <link rel="stylesheet" href={styles} />}
        {structuredData.map((data) => (
          <JsonLd data={data} />
        ))}
      </head>
      <body>
        <a class="skip" href="#main">
          {settings.words.site.skip}
        </a>
        {edition === undefined ? (
          <Rendered html={frame.mastheads.get(url) ?? frame.mastheads.get(undefined) ?? NOTHING} />
        ) : (
          <Masthead context={context} url={url} edition={edition} />
        )}
        <main id="main" tabindex={-1} {...describeForScript(script)}>
          {children}
        </main>
        <Rendered html={frame.foot} />
      </body>
    </html>
  );
}

/** Where a page is to be found and how it is shared, and whether search engines are to leave it out. */
function Standing(props: PageProps): VNode {
  const { context, url, title, description, article, card, isUnlisted } = props;
  const { settings } = context;
  return (
    <>
      {url === undefined || isUnlisted === true ? <meta name="robots" content="noindex" /> : null}
      {url === undefined ? null : (
        <>
          <link rel="canonical" href={absoluteUrl(url, settings.url)} />
          <OpenGraph {...{ settings, url, title, description, article, card }} />
        </>
      )}
    </>
  );
}

/** What scripts are told of a page, in the attributes of its main part. */
function describeForScript(script: PageScript | undefined): Readonly<Record<string, string>> {
  if (script === undefined) return {};
  const { eventId = "", live } = script;
  return {
    "data-event": eventId,
    ...(live === undefined ? {} : { "data-latest": live.latest, "data-newest": live.newest }),
  };
}

const NOTHING = "" as Html;

// Search results and tabs cut longer titles, and would cut the site's name first.
const LONGEST_TITLE = 70;

function nameDocument(title: string | undefined, settings: Settings): string {
  if (title === undefined) return settings.title;
  const full = settings.words.site.documentTitle(title, settings.title);
  return full.length > LONGEST_TITLE ? title : full;
}
