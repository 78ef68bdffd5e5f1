import type { VNode } from "preact";
import type { Url } from "../src/model/urls.ts";
import type { PageContext } from "./page-context.ts";

/** From the page of a growing list to the stretches that it does not show; nothing where it shows all. */
export function OlderLink(props: {
  readonly older: Url | undefined;
  readonly context: PageContext;
}): VNode | null {
  const { older, context } = props;
  if (older === undefined) return null;
  const words = context.settings.words.lists;
  return (
    <nav class="pages" aria-label={words.pages}>
      <a rel="prev" href={older}>
        {words.older}
      </a>
    </nav>
  );
}

/** From one stretch of a growing list to the ones before and after it, and to the newest, at `newest`. */
export function StretchLinks(props: {
  readonly older: Url | undefined;
  readonly newer: Url | undefined;
  readonly newest: Url;
  readonly context: PageContext;
}): VNode {
  const { older, newer, newest, context } = props;
  const words = context.settings.words.lists;
  return (
    <nav class="pages" aria-label={words.pages}>
      {older === undefined ? null : (
        <a rel="prev" href={older}>
          {words.older}
        </a>
      )}{" "}
      {newer === undefined ? null : (
        <a rel="next" href={newer}>
          {words.newer}
        </a>
      )}{" "}
      <a href={newest}>{words.newest}</a>
    </nav>
  );
}
