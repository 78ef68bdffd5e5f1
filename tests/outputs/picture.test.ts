import { describe, expect, it } from "vitest";
import { assetUrl } from "../../src/model/urls.ts";
import { choosePictures, type PictureSource } from "../../src/outputs/picture.ts";

/** A lighter form that is called `name`. */
function formOf(name: string): readonly PictureSource[] {
  return [{ type: "image/avif", variants: [{ url: assetUrl(name), width: 480 }] }];
}

const pictures = new Map([
  ["/images/a.jpg", formOf("a.avif")],
  ["/images/the%20hall%20%231.jpg", formOf("hall.avif")],
  ["/images/z.jpg", []],
]);

describe("the lighter forms of a page’s images", () => {
  it.each<[names: readonly string[], urls: readonly string[]]>([
    [[], []],
    [["images/a.jpg"], ["/images/a.jpg"]],
    [["images/the hall #1.jpg"], ["/images/the%20hall%20%231.jpg"]],
    [["images/z.jpg"], ["/images/z.jpg"]],
    [["images/plan.svg"], []],
    [
      ["images/z.jpg", "images/plan.svg", "images/a.jpg"],
      ["/images/z.jpg", "/images/a.jpg"],
    ],
  ])("of %j are those at %j", (names, urls) => {
    const chosen = choosePictures(pictures, names);
    expect([...chosen]).toEqual(urls.map((url) => [url, pictures.get(url)]));
  });
});
