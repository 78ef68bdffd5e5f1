/** An absolute http(s) URL with a closing slash and neither query nor fragment, or `undefined`. */
export function parseSiteUrl(text: string): string | undefined {
  if (!URL.canParse(text) || /[?#]/.test(text)) return undefined;
  const url = new URL(text);
  if (!/^https?:$/.test(url.protocol)) return undefined;
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}
