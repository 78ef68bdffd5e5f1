import type { VNode } from "preact";
import { homeUrl, type Url } from "../src/model/urls.ts";
import { manifestUrl } from "../src/model/script-urls.ts";
import { FeedLinks } from "./feed-links.tsx";
import { listWays, Masthead } from "./masthead.tsx";
import type { PageContext } from "./page-context.ts";
import { PageFoot } from "./page-foot.tsx";
import { PolicyTags } from "./policy-tags.tsx";

/** What the parts that all pages share are drawn from. */
export type FrameContext = Omit<PageContext, "frame" | "fingerprint">;

/** The parts that all pages share, as views: see `Frame`. */
export function drawFrame(context: FrameContext): {
  readonly policy: VNode;
  readonly links: VNode;
  readonly mastheads: ReadonlyMap<Url | undefined, VNode>;
  readonly foot: VNode;
} {
  const { settings, preloads, stylesheet, script, icon } = context;
  const masthead = (url: Url | undefined): VNode => (
    <Masthead context={context} url={url} edition={undefined} />
  );
  const ways = [undefined, ...listWays(context).map(([url]) => url)];
  return {
    policy: <HeadStart policy={context.contentPolicy} />,
    links: (
      <>
        {preloads.map((font) => (
          <link rel="preload" as="font" type="font/woff2" href={font} crossorigin="anonymous" />
        ))}
        <FeedLinks page={homeUrl} title={settings.title} words={settings.words.feeds} />
        <link rel="stylesheet" href={stylesheet} />
        <script type="module" src={script} />
        {icon === undefined ? null : <link rel="icon" type="image/svg+xml" href={icon} />}
        <link rel="manifest" href={manifestUrl} />
      </>
    ),
    mastheads: new Map(ways.map((url) => [url, masthead(url)])),
    foot: <PageFoot context={context} />,
  };
}

/** The beginning of the head of a page that is drawn under `policy`. */
export function HeadStart({ policy }: { readonly policy: string }): VNode {
  return (
    <>
      <meta charset="utf-8" />
      <PolicyTags policy={policy} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
    </>
  );
}
