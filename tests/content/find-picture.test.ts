import { expect, test } from "vitest";
import { parseParts, placesOf, recapOf } from "./content-samples.ts";

function check(image: string): readonly string[] {
  const { value, problems } = parseParts({ front: `image:${image}` });
  expect(value?.image).toBeUndefined();
  return [...placesOf(problems), ...problems.flatMap(({ writeInstead }) => writeInstead)];
}

test.each(["/images/palace.jpg", "../images/palace.jpg", "/images/%70alace.jpg"])(
  "finds %s",
  (src) => {
    const { image, images } = recapOf({ front: `image: { src: ${src}, alt: a }` });
    expect(image).toMatchObject({ name: "images/palace.jpg", alt: "a", width: 1200, height: 800 });
    expect(images).toEqual(["images/palace.jpg"]);
  },
);

test.each([
  [
    "a slip in its name",
    " { src: /images/palace.jpeg, alt: a }",
    "5:15 missing-image",
    "image: { src: /images/palace.jpg, alt: a }",
  ],
  [
    "a file that is no image",
    "\n  src: /images/broken.jpg\n  alt: a",
    "6:8 missing-image",
    "  src: /images/broken.jpg",
  ],
  [
    "an address of another site",
    ' { src: "https://a.example/b.jpg", alt: a }',
    "5:16 missing-image",
    'image: { src: "/images/…", alt: a }',
  ],
  [
    "no text alternative",
    ' { src: /images/palace.jpg, alt: "" }',
    "5:41 image-without-alt",
    "image: { src: /images/palace.jpg, alt: What the picture shows }",
  ],
  [
    "a text alternative of spaces",
    "\n  src: /images/palace.jpg\n  alt: '  '",
    "7:9 image-without-alt",
    "  alt: What the picture shows",
  ],
])("refuses an image with %s", (_, image, place, right) => {
  expect(check(image)).toEqual([place, right]);
});
