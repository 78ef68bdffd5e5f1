import type { VNode } from "preact";
import type { Settings } from "../src/content/settings.ts";
import type { SiteRecap } from "../src/model/site.ts";
import { absoluteUrl, pictureUrl, type Url } from "../src/model/urls.ts";
import { formatIso } from "../src/time/instant.ts";

/** What the card of an article shows beside its title. */
export type ArticleFacts = Pick<SiteRecap, "publishedAt" | "modifiedAt" | "image">;

/** What a page is shown as where someone shares its address (https://ogp.me). */
export function OpenGraph(props: {
  readonly settings: Settings;
  readonly url: Url;
  readonly title: string | undefined;
  readonly description: string | undefined;
  readonly article: ArticleFacts | undefined;
}): VNode {
  const { settings, url, title, description, article } = props;
  return (
    <>
      <meta property="og:title" content={title ?? settings.title} />
      <meta property="og:type" content={article === undefined ? "website" : "article"} />
      <meta property="og:url" content={absoluteUrl(url, settings.url)} />
      <meta property="og:site_name" content={settings.title} />
      <meta property="og:locale" content={settings.locale} />
      {description === undefined ? null : <meta property="og:description" content={description} />}
      {article === undefined ? null : <Article article={article} siteUrl={settings.url} />}
    </>
  );
}

function Article(props: { readonly article: ArticleFacts; readonly siteUrl: string }): VNode {
  const { article, siteUrl } = props;
  const { publishedAt, modifiedAt, image } = article;
  return (
    <>
      <meta property="article:published_time" content={formatIso(publishedAt)} />
      <meta property="article:modified_time" content={formatIso(modifiedAt)} />
      {image === undefined ? null : (
        <>
          <meta property="og:image" content={absoluteUrl(pictureUrl(image.name), siteUrl)} />
          <meta property="og:image:width" content={String(image.width)} />
          <meta property="og:image:height" content={String(image.height)} />
          <meta property="og:image:alt" content={image.alt} />
        </>
      )}
    </>
  );
}
