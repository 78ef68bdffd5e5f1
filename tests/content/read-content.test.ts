import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { listContent, readContent } from "../../src/content/read-content.ts";

const PNG =
  "iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAYAAACddGYaAAAAC0lEQVR4nGNgQAYAAA4AAamRc7EAAAAASUVORK5CYII=";

const folder = mkdtempSync(join(tmpdir(), "dateline-"));
afterAll(() => rmSync(folder, { recursive: true }));

for (const [name, content] of [
  ["site.yaml", "title: a"],
  ["recaps/2025/b.md", "Ї"],
  ["recaps/a.MD", "a"],
  ["recaps/large.md", "a".repeat(1_048_577)],
  ["recaps/notes.txt", "a"],
  ["recaps/.draft.md", "a"],
  [".git/a.md", "a"],
  ["images/dot.png", Buffer.from(PNG, "base64")],
  ["images/none.jpg", "no image"],
] as const) {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
}

test("reads texts and images by name, and passes over hidden files and all others", () => {
  const files = readContent(folder, "content");
  expect(files.map(({ name }) => name)).toEqual([
    "images/dot.png",
    "images/none.jpg",
    "recaps/2025/b.md",
    "recaps/a.MD",
    "recaps/large.md",
    "site.yaml",
  ]);
  expect(files.every(({ path, name }) => path === `content/${name}`)).toBe(true);
});

test("lists what it would read, with what each is read as", () => {
  expect(listContent(folder)).toEqual(
    readContent(folder, "content").map(({ name }) => ({
      name,
      kind: name.startsWith("images/") ? "image" : "text",
    })),
  );
});

test("reads a text's bytes, unless it is too large", () => {
  const [text, large] = ["recaps/2025/b.md", "recaps/large.md"].map((name) =>
    readContent(folder, "content").find((file) => file.name === name),
  );
  expect(text).toMatchObject({ byteLength: 2, bytes: Buffer.from("Ї") });
  expect(large).toMatchObject({ byteLength: 1_048_577 });
  expect(large?.bytes).toBeUndefined();
});

test("measures images, and no others", () => {
  const [dot, none] = readContent(folder, "content");
  expect(dot?.image).toEqual({ width: 3, height: 2 });
  expect(none?.image).toBeUndefined();
  expect(dot?.bytes).toBeUndefined();
});

test.each(["/", "/./", ""])("reads a folder given with “%s” behind its name alike", (end) => {
  expect(readContent(`${folder}${end}`, "c").map(({ name }) => name)).toContain("site.yaml");
});

test("throws where there is no such folder", () => {
  expect(() => readContent(join(folder, "none"), "content")).toThrow("ENOENT");
});
