import { readdirSync, readFileSync } from "node:fs";
import { expect, it, test } from "vitest";
import { checkSvg } from "../../../src/content/svg/check-svg.ts";
import { nameCase, readTable } from "../../hostile/read-table.ts";

const DRAWINGS = new URL("../../fixtures/drawings/", import.meta.url);

const NAMESPACES =
  'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="4" height="3"';

/** A case of the table as a whole file. */
function drawingOf(line: string): string {
  if (line.startsWith("root ")) return `<svg ${NAMESPACES} ${line.slice("root ".length)}/>`;
  const isWhole =
    /^(?:<\?xml .*<svg|<!DOCTYPE|<html|<svg|<script xmlns="http:\/\/www.w3.org\/2|[^<])/;
  return isWhole.test(line) ? line : `<svg ${NAMESPACES}><g>${line}</g></svg>`;
}

const flawsOf = (text: string) => checkSvg(Buffer.from(text)).flaws;

const hostile = readTable("drawings").map((line) => [nameCase(line), drawingOf(line)] as const);

it.each(hostile)("refuses %s", (_, text) => {
  expect(flawsOf(text)).not.toEqual([]);
});

it.each(readdirSync(DRAWINGS))("finds nothing in the ordinary drawing %s", (name) => {
  expect(checkSvg(readFileSync(new URL(name, DRAWINGS))).flaws).toEqual([]);
});

test("there are enough drawings of either kind", () => {
  expect(hostile.length).toBeGreaterThan(100);
  expect(readdirSync(DRAWINGS).length).toBeGreaterThanOrEqual(10);
});

it("tells the place of what is wrong, whatever stands before it", () => {
  const text = `\uFEFF<svg ${NAMESPACES}>\r\n<g id="onload=" \r\n  style="a:\r\nb" onload=""/>\r<script/></svg>`;
  const places = flawsOf(text).map(({ line, column }) => `${line}:${column}`);
  expect(places).toEqual(["4:4", "5:1"]);
});

it("refuses a drawing in another encoding", () => {
  const text = `<svg ${NAMESPACES}/>`;
  expect(flawsOf(text)).toEqual([]);
  for (const bytes of [
    Buffer.from(`\uFEFF${text}`, "utf16le"),
    Buffer.from(text, "utf16le"),
    Buffer.from(`<svg ${NAMESPACES}><desc>\u00E9</desc></svg>`, "latin1"),
  ])
    expect(checkSvg(bytes).flaws).toMatchObject([{ rule: "svg-unreadable" }]);
});

it("stops after twenty mistakes", () => {
  expect(flawsOf(`<svg ${NAMESPACES}>${"<script/>".repeat(100)}</svg>`)).toHaveLength(20);
});
