import { describe, expect, it } from "vitest";
import { listFiles } from "../../../src/outputs/list-files.ts";
import type { Copy } from "../../../src/outputs/output.ts";
import type { Painter } from "../../../src/outputs/share/painter.ts";
import { recapText, settingsText, siteOf, type Files } from "../../model/content-of.ts";
import { ingredientsOf } from "../ingredients-of.ts";

const painter: Painter = {
  fingerprint: "plain",
  place: ({ title }) => ({ file: `/kept/${title}.png`, fingerprint: title }),
};
const FILES: Files = {
  "images/hall.jpg": "",
  "recaps/plain.md": recapText({ time: "2025-05-15 10:00 Kyiv" }),
  "recaps/shown.md": recapText(
    { time: "2025-05-16 10:00 Kyiv" },
    "- A hall. ![A hall](/images/hall.jpg) {#p}\n",
  ),
  "recaps/own.md": recapText({
    time: "2025-05-17 10:00 Kyiv",
    image: "{ src: /images/hall.jpg, alt: A hall }",
  }),
};

function sharedOf(files: Files, by: Painter | undefined): readonly Copy[] {
  const { copies } = listFiles({ ...ingredientsOf(siteOf(files)), painter: by });
  return copies.filter(({ url }) => url.endsWith("/share.png"));
}

describe("images that pages are shared by", () => {
  it("are one for each recap but those with an image of their own, and one for each event", () => {
    expect(sharedOf(FILES, painter)).toEqual([
      {
        url: "/2025/05/16/shown/share.png",
        source: "content/recaps/shown.md",
        file: "/kept/They meet.png",
        fingerprint: "They meet",
      },
      {
        url: "/2025/05/15/plain/share.png",
        source: "content/recaps/plain.md",
        file: "/kept/They meet.png",
        fingerprint: "They meet",
      },
      {
        url: "/events/talks/share.png",
        source: "content/events/talks.md",
        file: "/kept/The talks.png",
        fingerprint: "The talks",
      },
    ]);
  });

  it("are none where the settings say so, or nobody draws them", () => {
    const settings = settingsText({ "share-images": "false" });
    expect(sharedOf({ ...FILES, "site.yaml": settings }, painter)).toEqual([]);
    expect(sharedOf(FILES, undefined)).toEqual([]);
  });

  it("are not placed before their section is listed", () => {
    const refuse: Painter = {
      fingerprint: "",
      place: () => {
        throw new Error("was placed");
      },
    };
    const { sections } = listFiles({ ...ingredientsOf(siteOf(FILES)), painter: refuse });
    expect(sections.map((section) => section.fingerprint()).every(Boolean)).toBe(true);
  });
});
