import type { VNode } from "preact";
import type { SiteRecap } from "../src/model/site.ts";

/** Who wrote a recap: “Night desk and Day desk”; nothing where it is not signed. */
export function Byline({ recap }: { readonly recap: SiteRecap }): VNode | null {
  if (recap.authors.length === 0) return null;
  const names = recap.authors.map(({ name }) => name);
  const last = names.at(-1) ?? "";
  const list = names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
  return <p class="byline">{list}</p>;
}
