import type { VNode } from "preact";
import type { Stretch } from "../src/model/paginate.ts";
import type { Url } from "../src/model/urls.ts";
import type { PageContext } from "./page-context.ts";

/** From the page of a growing list to the stretches that it does not show; nothing where it shows all. */
export function OlderLink(props: {
  readonly pages: readonly Stretch<unknown>[];
  readonly shown: number;
  readonly context: PageContext;
}): VNode | null {
  const older = props.pages.at(-1 - props.shown);
  if (older === undefined) return null;
  const words = props.context.site.settings.words.lists;
  return (
    <nav class="pages" aria-label={words.pages}>
      <a rel="prev" href={older.url}>
        {words.older}
      </a>
    </nav>
  );
}

/** From one stretch of a growing list to the ones before and after it, and to the newest, at `newest`. */
export function StretchLinks(props: {
  readonly pages: readonly Stretch<unknown>[];
  readonly number: number;
  readonly newest: Url;
  readonly context: PageContext;
}): VNode {
  const { pages, number, newest, context } = props;
  const words = context.site.settings.words.lists;
  const [older, newer] = [pages[number - 2], pages[number]];
  return (
    <nav class="pages" aria-label={words.pages}>
      {older === undefined ? null : (
        <a rel="prev" href={older.url}>
          {words.older}
        </a>
      )}{" "}
      {newer === undefined ? null : (
        <a rel="next" href={newer.url}>
          {words.newer}
        </a>
      )}{" "}
      <a href={newest}>{words.newest}</a>
    </nav>
  );
}
