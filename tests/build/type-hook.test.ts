import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { makeFolder } from "./temporary-folder.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const hook = new URL("../../src/build/type-hook.js", import.meta.url).href;

const TEMPLATE = `import { renderToStaticMarkup } from "preact-render-to-string";
interface Props { readonly word: string }
function Word({ word }: Props) { return <p class="x">{word}</p>; }
export const html: string = renderToStaticMarkup(<Word word="first" />);
`;

/** What the template in `folder` renders in a process of its own, which keeps the transformed code in `cache`. */
function render(folder: string): string {
  const code = `
    const { registerTypes } = await import(${JSON.stringify(hook)});
    registerTypes(".tsx", ${JSON.stringify(join(folder, "cache"))});
    const { html } = await import(${JSON.stringify(join(folder, "template.tsx"))});
    process.stdout.write(html);`;
  const args = ["--input-type=module", "--eval", code];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (stderr !== "") throw new Error(stderr);
  return stdout;
}

it("a template is transformed once, read from the cache then, and anew when it has changed", () => {
  const folder = makeFolder();
  const [template, cache] = [join(folder, "template.tsx"), join(folder, "cache")];
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  writeFileSync(template, TEMPLATE);
  expect(existsSync(cache)).toBe(false);
  expect(render(folder)).toBe('<p class="x">first</p>');

  const [name = "", ...others] = readdirSync(cache);
  expect(name).toMatch(/^[0-9a-f]{64}\.js$/);
  expect(others).toEqual([]);
  const kept = join(cache, name);
  writeFileSync(kept, readFileSync(kept, "utf8").replace('"first"', '"from the cache"'));
  expect(render(folder)).toBe('<p class="x">from the cache</p>');

  writeFileSync(template, TEMPLATE.replace("first", "second"));
  expect(render(folder)).toBe('<p class="x">second</p>');
  expect(readdirSync(cache)).toHaveLength(2);
});
