/** An absolute http(s) URL with a closing slash and neither query nor fragment; `undefined` where `text` is none, or has spaces. */
export function parseSiteUrl(text: string): string | undefined {
  if (!URL.canParse(text) || /[?#\s\p{Cc}]/u.test(text)) return undefined;
  const url = new URL(text);
  if (!/^https?:$/.test(url.protocol)) return undefined;
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}
