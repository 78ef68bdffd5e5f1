import type { VNode } from "preact";
import type { Settings } from "../src/content/settings.ts";
import type { SiteRecap } from "../src/model/site.ts";
import { SHARE_SIZE, type ShareCard } from "../src/model/share-card.ts";
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
  /** The image that is made for it; an article’s own comes first. */
  readonly card?: ShareCard | undefined;
}): VNode {
  const { settings, url, title, description, article, card } = props;
  const image = describeImage(article, card);
  return (
    <>
      <meta property="og:title" content={title ?? settings.title} />
      <meta property="og:type" content={article === undefined ? "website" : "article"} />
      <meta property="og:url" content={absoluteUrl(url, settings.url)} />
      <meta property="og:site_name" content={settings.title} />
      <meta property="og:locale" content={settings.locale} />
      {description === undefined ? null : <meta property="og:description" content={description} />}
      {article === undefined ? null : <Article article={article} />}
      {image === undefined ? null : <Image {...image} siteUrl={settings.url} />}
    </>
  );
}

function Article({
  article: { publishedAt, modifiedAt },
}: {
  readonly article: ArticleFacts;
}): VNode {
  return (
    <>
      <meta property="article:published_time" content={formatIso(publishedAt)} />
      <meta property="article:modified_time" content={formatIso(modifiedAt)} />
    </>
  );
}

interface ImageFacts {
  readonly url: Url;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

function describeImage(
  article: ArticleFacts | undefined,
  card: ShareCard | undefined,
): ImageFacts | undefined {
  if (article?.image !== undefined)
    return { ...article.image, url: pictureUrl(article.image.name) };
  return card && { ...SHARE_SIZE, url: card.url, alt: card.alt };
}

function Image(props: ImageFacts & { readonly siteUrl: string }): VNode {
  const { url, width, height, alt, siteUrl } = props;
  return (
    <>
      <meta property="og:image" content={absoluteUrl(url, siteUrl)} />
      <meta property="og:image:width" content={String(width)} />
      <meta property="og:image:height" content={String(height)} />
      <meta property="og:image:alt" content={alt} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}
