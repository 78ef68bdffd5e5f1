import type { VNode } from "preact";
import type { SiteRecap } from "../src/model/site.ts";
import type { Words } from "../src/words/words.ts";

/** Who wrote a recap: “Night desk and Day desk”; nothing where it is not signed. */
export function Byline(props: { readonly recap: SiteRecap; readonly words: Words }): VNode | null {
  const { recap, words } = props;
  if (recap.authors.length === 0) return null;
  const links = recap.authors.map(({ url, name }) => <a href={url}>{name}</a>);
  return <p class="byline">{words.list(links)}</p>;
}
