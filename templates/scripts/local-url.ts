/**
 * The public address `url` as it is served here: on a mirror the site has another beginning, `root`, than its public home page `home`.
 * An address outside the site stays as it is.
 */
export function localUrl(url: string, home: string, root: URL): string {
  return url.startsWith(home) ? new URL(url.slice(home.length), root).href : url;
}
