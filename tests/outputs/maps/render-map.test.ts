import { XmlDocument } from "libxml2-wasm";
import { describe, expect, it } from "vitest";
import { buildMap } from "../../../src/model/maps/place-map.ts";
import { renderMap } from "../../../src/outputs/maps/render-map.ts";
import { hostile, poisoned } from "../hostile.ts";
import { geography } from "./plain-geography.ts";

const kyiv = { name: "Київ", latitude: 50.45, longitude: 30.52, file: "k.md" };

function draw(name: string): string {
  return renderMap({ map: buildMap([{ ...kyiv, name }]), geography });
}

describe("the file of a map", () => {
  it("is XML in which names stand as they are, hostile ones and Cyrillic ones", () => {
    for (const [given, shown] of [
      ["Київ", "Київ"],
      [hostile.slice(0, 8), hostile.slice(0, 8)],
      [poisoned.slice(0, 8), undefined],
    ] as const) {
      const document = XmlDocument.fromString(draw(given));
      const names = { svg: "http://www.w3.org/2000/svg" };
      const text = document.find("//svg:text", names).map((node) => node.content);
      if (shown !== undefined && text.length > 0) expect(text).toEqual([shown]);
      expect(document.find("//svg:circle", names)).toHaveLength(1);
      document.dispose();
    }
    expect(draw("Київ")).toContain(">Київ<");
  });

  it("runs no script and asks for no other file", () => {
    const svg = draw("Kyiv").replace('xmlns="http://www.w3.org/2000/svg"', "");
    expect(svg).not.toMatch(/<script|\son\w+=|href|url\(|http|@import/);
  });

  it("has land and a border around a place that has them, and none at sea", () => {
    expect(draw("Kyiv")).toMatch(/class="land" d="m[^"]+z"/);
    const sea = renderMap({
      map: buildMap([{ ...kyiv, latitude: -40, longitude: -140 }]),
      geography,
    });
    expect(sea).toContain('class="land" d=""');
  });

  it("has colours for readers by day and by night", () => {
    expect(draw("Kyiv")).toContain("prefers-color-scheme: dark");
  });
});
