import { expect, test } from "vitest";
import { parseParts, placesOf, recapOf } from "./content-samples.ts";

function check(body: string): readonly string[] {
  return placesOf(parseParts({ body }).problems);
}

test.each([
  ["closed", "- One.\n\n```\na\n```"],
  ["closed with more marks than it was opened with", "- One.\n\n~~~\na\n~~~~~"],
  ["closed within a bullet", "- One.\n\n  ```\n  a\n  ```\n\n  Two."],
  ["closed within a quotation", "- One.\n\n> ```\n> a\n> ```"],
  ["with nothing in it", "- One.\n\n```\n```"],
])("takes a code block that is %s", (_, body) => {
  expect(check(body)).toEqual([]);
});

test.each([
  ["that is not closed", "- One.\n\n```\na", "9:1 unclosed-fence"],
  ["of one line", "- One.\n\n```", "9:1 unclosed-fence"],
  ["closed with fewer marks", "- One.\n\n````\na\n```", "9:1 unclosed-fence"],
  ["closed with other marks", "- One.\n\n```\na\n~~~", "9:1 unclosed-fence"],
  ["that ends with its bullet", "- One.\n\n  ```\n  a\n- Two.", "9:1 unclosed-fence"],
])("finds a code block %s", (_, body, place) => {
  expect(check(body)).toEqual([place]);
});

test.each([
  ["an address", "[a](https://news.example/)"],
  ["an address of mail", "<desk@news.example>"],
  ["an address in capitals", "[a](HTTPS://news.example/)"],
  ["a bare address", "https://news.example/a?b=c&d=e"],
  ["what looks like a link in code", "`[a](javascript:b)`"],
])("takes %s for a link that leaves the site, or for none", (_, text) => {
  const { links } = recapOf({ body: `- One ${text}.` });
  expect(links).toEqual([]);
});

test("notes the links within the site with their places, in bullets, tables and headings", () => {
  const body =
    "## [A](/a/)\n\n- B [c](/c/#d) [c](/c/#d)\n\n| [E](/e%20f/) |\n|---|\n\n[g]\n\n[g]: <#h>";
  const { links } = recapOf({ body });
  expect(links.map(({ href, written, line, column }) => [href, written, line, column])).toEqual([
    ["/a/", "/a/", 7, 8],
    ["/c/#d", "/c/#d", 9, 9],
    ["/c/#d", "/c/#d", 9, 20],
    ["/e%20f/", "/e%20f/", 11, 7],
    ["#h", "#h", 16, 7],
  ]);
  expect(links[1]?.lineText).toBe("- B [c](/c/#d) [c](/c/#d)");
});

test("finds the image within a link, and the link", () => {
  expect(check("- [![](/images/palce.jpg)](a/) One.")).toEqual([
    "7:28 relative-link",
    "7:8 image-without-alt",
    "7:8 missing-image",
  ]);
});

test("refuses an image whose file is no image", () => {
  expect(check("- ![The gate](/images/broken.jpg)")).toEqual(["7:15 missing-image"]);
});

test("lists the images that are there, and no others", () => {
  const body = "- ![a](/images/palace.jpg) ![b](../images/palace.jpg) ![c](/images/none.jpg)";
  expect(parseParts({ body }).value?.images).toEqual(["images/palace.jpg", "images/palace.jpg"]);
});
