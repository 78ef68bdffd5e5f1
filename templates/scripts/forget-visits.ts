import { cachePrefix, VISITED } from "./cache-names.ts";
import { makeButton } from "./make-button.ts";
import type { Stage } from "./stage.ts";

/** A button that removes all that is kept of the reader’s visits: their times, and the pages that they saw. */
export function makeForgetButton({ site, root, kept, bar }: Stage): HTMLButtonElement {
  const button = makeButton(site.words.forgetVisits, () => {
    kept.remove("visits");
    void forgetPages(cachePrefix(root.pathname));
    for (const mark of document.querySelectorAll(".new-mark")) mark.remove();
    bar.show("visits", [site.words.visitsForgotten]);
    bar.say(site.words.visitsForgotten);
    button.remove();
  });
  return button;
}

async function forgetPages(prefix: string): Promise<void> {
  for (const name of await caches.keys())
    if (name.startsWith(prefix) && name.endsWith(VISITED)) await caches.delete(name);
}
