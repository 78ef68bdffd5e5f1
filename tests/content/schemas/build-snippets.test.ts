import { expect, it } from "vitest";
import { buildSnippets } from "../../../src/content/schemas/build-snippets.ts";
import { makeContent, recapText } from "../../cli/scratch.ts";
import { runDateline } from "../../site/run-dateline.ts";

const snippets = buildSnippets();

/** What is written where nothing is typed over: the examples, and the first of each choice. */
function fill(body: readonly string[]): string {
  return body
    .join("\n")
    .replaceAll(/\$\{\d+\|([^,|]+)[^|]*\|\}/g, "$1")
    .replaceAll(/\$\{\d+:((?:\\.|[^}])*)\}/g, (_, text: string) => text.replaceAll(/\\(.)/g, "$1"))
    .replaceAll("$0", "");
}

it("snippets begin each kind of file with the fields that it needs", () => {
  const begun = Object.values(snippets).filter(({ body }) => body[0] === "---");
  expect(begun.map(({ prefix }) => prefix)).toEqual([
    "recap",
    "event",
    "person",
    "place",
    "organisation",
    "author",
    "page",
  ]);
  expect(fill(snippets["A recap"]?.body ?? [])).toBe(`---
title: What happened, in a few words
time: 2025-05-15 22:27 Kyiv
events: [istanbul-talks-2025]
---

- **What happened**, and who says so. {#short-name}
`);
});

it("snippets offer a choice where a field has but a few values", () => {
  expect(snippets["state of event"]?.body).toEqual(["state: ${1|upcoming,live,ended|}"]);
  expect(snippets["draft of recap"]?.body).toEqual(["draft: ${1|true,false|}"]);
});

it("snippets keep what would end a placeholder", () => {
  const sources = snippets["sources of recap"]?.body ?? [];
  expect(sources[0]).toContain("\\}");
  expect(fill(sources)).toBe("sources: [{ publisher: Who published it }]");
});

it("a recap begun by its snippet has no problem but the event that is not there", () => {
  const text = fill(snippets["A recap"]?.body ?? []).replace("istanbul-talks-2025", "talks");
  const { content } = makeContent({
    "recaps/a.md": recapText("title: One\ntime: 2025-01-15 22:27 Kyiv"),
    "recaps/begun.md": text,
  });
  expect(runDateline(["check", "--content", content]).stdout).toBe("no problems in 4 files\n");
});
