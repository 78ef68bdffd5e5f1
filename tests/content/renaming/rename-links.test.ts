import { expect, it } from "vitest";
import { renameLinks } from "../../../src/content/renaming/rename-links.ts";
import { replaceTexts } from "../../../src/content/replace-texts.ts";
import { parseRecap } from "../../../src/content/parse-recap.ts";
import { contextOf, settingsOf, sourceOf, textOf } from "../content-samples.ts";

/** What the body `body` becomes where the page `/events/old/` is renamed. */
function rename(body: string): string {
  const source = sourceOf(textOf({ body }));
  const { value } = parseRecap(source, settingsOf(), contextOf());
  const renaming = { from: "/events/old/", to: "/events/new/" };
  const text = replaceTexts(source.text, renameLinks(source, value?.links ?? [], renaming));
  return text.slice(text.indexOf("\n- ") + 1).trimEnd();
}

it.each([
  ["- [A](/events/old/) and [b](/events/old/#b).", "- [A](/events/new/) and [b](/events/new/#b)."],
  ["- [A](/events/old/feed.xml).", "- [A](/events/new/feed.xml)."],
  ["- [A](/events/older/), [b](/events/).", "- [A](/events/older/), [b](/events/)."],
  ['- [A](</events/old/> "Old").', '- [A](</events/new/> "Old").'],
  ["- [A][a] and [b][a].\n\n[a]: /events/old/", "- [A][a] and [b][a].\n\n[a]: /events/new/"],
  ["- [A](/events/&#111;ld/#b).", "- [A](/events/new/#b)."],
  ["- `[A](/events/old/)` and /events/old/.", "- `[A](/events/old/)` and /events/old/."],
])("renames the links of %j", (before, after) => {
  expect(rename(before)).toBe(after);
});
