import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { editTemplate } from "../../bench/edit-template.ts";
import { makeFolder } from "../build/temporary-folder.ts";

test("writes something else into the head for each round, in place of what it wrote before", () => {
  const file = join(makeFolder(), "page.html");
  writeFileSync(file, "<head>\n<title>T</title>\n</head>\n");
  editTemplate(file, 0);
  editTemplate(file, 12);
  expect(readFileSync(file, "utf8")).toBe(
    '<head>\n<title>T</title><meta name="bench" content="12" />\n</head>\n',
  );
});

test("refuses a template that closes no head", () => {
  const file = join(makeFolder(), "page.html");
  writeFileSync(file, "<main></main>");
  expect(() => editTemplate(file, 1)).toThrow("has no head to change");
});
