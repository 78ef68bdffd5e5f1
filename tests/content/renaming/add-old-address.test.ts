import { describe, expect, it } from "vitest";
import { addOldAddress } from "../../../src/content/renaming/add-old-address.ts";
import { replaceTexts } from "../../../src/content/replace-texts.ts";
import { sourceOf } from "../content-samples.ts";

const NEW = "/2025/05/15/new/";

/** The front matter lines that `lines` become when an address is added. */
function add(lines: string): string {
  const source = sourceOf(`---\n${lines}\n---\n\n- A.\n`);
  const text = replaceTexts(source.text, addOldAddress(source, "aliases", NEW));
  return text.slice(4, text.indexOf("\n---", 4));
}

describe("an old address is added", () => {
  it.each([
    ["title: A", `title: A\naliases: [${NEW}]`],
    ["aliases: []\ntitle: A", `aliases: [${NEW}]\ntitle: A`],
    ["aliases: [/a/]", `aliases: [/a/, ${NEW}]`],
    ["aliases: [ /a/, '/b/' ] # why", `aliases: [ /a/, '/b/', ${NEW} ] # why`],
    ["aliases: [\n  /a/, # why\n  /b/\n  ]", `aliases: [\n  /a/, # why\n  /b/, ${NEW}\n  ]`],
    ["aliases: /a/\ntitle: A", `aliases: [/a/, ${NEW}]\ntitle: A`],
    ['aliases: "/a/"', `aliases: ["/a/", ${NEW}]`],
    ["aliases:\n  - /a/ # why\ntitle: A", `aliases:\n  - /a/ # why\n  - ${NEW}\ntitle: A`],
    ['aliases:\n- "/a/"', `aliases:\n- "/a/"\n- ${NEW}`],
  ])("to %j", (before, after) => {
    expect(add(before)).toBe(after);
  });

  it.each([`aliases: [${NEW}]`, "aliases: /2025/05/15/new"])("once: %j stays", (lines) => {
    expect(add(lines)).toBe(lines);
  });
});
