import { expect, it } from "vitest";
import { renameValue } from "../../../src/content/renaming/rename-value.ts";
import { replaceTexts } from "../../../src/content/replace-texts.ts";
import { sourceOf } from "../content-samples.ts";

it.each([
  ["events: [old, older]", "events: [new, older]"],
  ["events: old", "events: new"],
  ["events: ['old', \"old\"]", "events: [new, new]"],
  ["events:\n  - older # old\n  - old # old", "events:\n  - older # old\n  - new # old"],
  ["title: old\nevents: older", "title: old\nevents: older"],
  ["events: [{ old: old }]", "events: [{ old: old }]"],
])("renames a value of %j and nothing else", (before, after) => {
  const source = sourceOf(`---\n${before}\n---\n\n- An old talk.\n`);
  const text = replaceTexts(source.text, renameValue(source, "events", { from: "old", to: "new" }));
  expect(text).toBe(`---\n${after}\n---\n\n- An old talk.\n`);
});
