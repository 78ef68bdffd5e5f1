import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { runDateline } from "../site/run-dateline.ts";
import { makeContent } from "./scratch.ts";

it("schema writes a schema of each kind of file and snippets, the same each time", () => {
  const { folder } = makeContent();
  const read = (): readonly (readonly [string, string])[] =>
    readdirSync(join(folder, ".vscode")).map((name) => [
      name,
      readFileSync(join(folder, ".vscode", name), "utf8"),
    ]);
  expect(runDateline(["schema"], { cwd: folder })).toMatchObject({
    status: 0,
    stdout: "wrote 8 schemas and their snippets to .vscode\n",
  });
  const files = read();
  expect(files.map(([name]) => name)).toEqual([
    "author.schema.json",
    "dateline.code-snippets",
    "event.schema.json",
    "organisation.schema.json",
    "page.schema.json",
    "person.schema.json",
    "place.schema.json",
    "recap.schema.json",
    "site.schema.json",
  ]);
  for (const [, text] of files) expect(typeof JSON.parse(text)).toBe("object");
  runDateline(["schema", "--out", ".vscode"], { cwd: folder });
  expect(read()).toEqual(files);
});
