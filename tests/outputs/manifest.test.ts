import { expect, it } from "vitest";
import { assetUrl } from "../../src/model/urls.ts";
import { listManifest } from "../../src/outputs/manifest.ts";
import { siteOf } from "../model/content-of.ts";
import { ingredientsOf } from "./ingredients-of.ts";

it("the manifest names the site and its icons, by addresses that hold in any folder", () => {
  const icon = { url: assetUrl("icon.png"), type: "image/png", sizes: "192x192" } as const;
  const icons = [
    { ...icon, isMaskable: false },
    { ...icon, isMaskable: true },
  ];
  const [manifest] = listManifest({ ...ingredientsOf(siteOf()), icons });
  expect(manifest?.url).toBe("/site.webmanifest");
  expect(JSON.parse(manifest?.render() ?? "")).toMatchObject({
    name: "A desk",
    lang: "en-GB",
    start_url: "./",
    scope: "./",
    icons: [
      { src: "assets/icon.png", type: "image/png", sizes: "192x192", purpose: "any" },
      { src: "assets/icon.png", purpose: "maskable" },
    ],
  });
});
