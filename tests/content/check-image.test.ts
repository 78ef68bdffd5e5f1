import { expect, test } from "vitest";
import { parseBody } from "../../src/content/body.ts";
import { checkImage } from "../../src/content/check-image.ts";
import { contextOf, placesOf, sourceOf } from "./content-samples.ts";

/** What becomes of the image `![alt](src)`, and its token. */
function check(alt: string, src: string) {
  const samples = contextOf();
  const spaced = ["images/the palace.jpg", { width: 3, height: 2 }] as const;
  const context = { ...samples, images: new Map([...samples.images, spaced]) };
  const body = parseBody(sourceOf(`![${alt}](${src})`), 0, context);
  const token = body.tokens[1]?.children?.[0];
  if (token === undefined) throw new Error("no image");
  const found = { offset: 4 + alt.length, written: src };
  const findings = checkImage(body, { token, found, blockOffset: 0 }, context);
  return { ...findings, places: placesOf(findings.problems), attrs: token.attrs };
}

test.each([
  ["/images/palace.jpg", "images/palace.jpg", "/images/palace.jpg"],
  ["../images/palace.jpg", "images/palace.jpg", "/images/palace.jpg"],
  ["/images/the%20palace.jpg", "images/the palace.jpg", "/images/the%20palace.jpg"],
])("gives %s its address from the site's root, and its size", (src, name, address) => {
  const image = check("The gate", src);
  expect(image).toMatchObject({ name, problems: [] });
  expect(image.attrs).toContainEqual(["src", address]);
  expect(image.attrs?.map(([key]) => key)).toEqual(["src", "alt", "width", "height"]);
});

test.each([
  [
    "",
    "/images/palace.jpg",
    ["1:5 image-without-alt"],
    ["![What the picture shows](/images/palace.jpg)"],
  ],
  [
    " ",
    "/images/palace.jpg",
    ["1:6 image-without-alt"],
    ["![What the picture shows](/images/palace.jpg)"],
  ],
  ["a", "/images/palce.jpg", ["1:6 missing-image"], ["![a](/images/palace.jpg)"]],
  ["a", "palace.jpg", ["1:6 missing-image"], ["![a](/images/palace.jpg)"]],
  ["a", "https://a.example/b.jpg", ["1:6 missing-image"], ["![a](/images/…)"]],
  ["a", "data:image/png;base64,AA", ["1:6 missing-image"], ["![a](/images/…)"]],
])("refuses ![%s](%s)", (alt, src, places, lines) => {
  const image = check(alt, src);
  expect(image.places).toEqual(places);
  expect(image.problems.flatMap(({ writeInstead }) => writeInstead)).toEqual(lines);
});
