import type { VNode } from "preact";
import { absoluteUrl, type Url } from "../src/model/urls.ts";
import type { PageContext } from "./page-context.ts";
import { PolicyTags } from "./policy-tags.tsx";

/** An old address of a page: sends browsers on by itself and shows the way to everyone else. */
export function RedirectPage(props: {
  readonly context: PageContext;
  readonly target: Url;
  readonly title: string;
}): VNode {
  const { context, target, title } = props;
  const { settings } = context;
  return (
    <html lang={settings.language}>
      <head>
        <meta charset="utf-8" />
        <PolicyTags policy={context.contentPolicy} />
        <title>{title}</title>
        <meta http-equiv="refresh" content={`0; url=${target}`} />
        <link rel="canonical" href={absoluteUrl(target, settings.url)} />
        <meta name="robots" content="noindex" />
      </head>
      <body>
        <p>{settings.words.recap.moved(<a href={target}>{title}</a>)}</p>
      </body>
    </html>
  );
}
