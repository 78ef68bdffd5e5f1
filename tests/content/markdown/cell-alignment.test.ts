import { expect, test } from "vitest";
import { createMarkdown } from "../../../src/content/markdown/create-markdown.ts";

test("cells say how they are aligned by a class, never by a style", () => {
  const html = createMarkdown().render("| a | b | c | d |\n|---|--:|:-:|:--|\n| 1 | 2 | 3 | 4 |\n");
  expect(html).not.toContain("style");
  expect(html).toContain(
    '<th>a</th>\n<th class="right">b</th>\n<th class="center">c</th>\n<th>d</th>',
  );
  expect(html).toContain(
    '<td>1</td>\n<td class="right">2</td>\n<td class="center">3</td>\n<td>4</td>',
  );
});
