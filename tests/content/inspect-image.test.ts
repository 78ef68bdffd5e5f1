import { expect, it } from "vitest";
import { inspectImage } from "../../src/content/inspect-image.ts";
import { pngOf } from "../random-edits/png-of.ts";

const sizeOf = (attributes: string, before = "") =>
  inspectImage(
    "images/plan.SVG",
    Buffer.from(`${before}<svg xmlns="http://www.w3.org/2000/svg" ${attributes}/>`),
  ).image;

it.each([
  ['width="40" height="30"', { width: 40, height: 30 }],
  ['width="1in" height="72pt"', { width: 96, height: 96 }],
  ['viewBox="0 0 64 48"', { width: 64, height: 48 }],
  ['viewBox="0,0, 64,48"', { width: 64, height: 48 }],
  ['width="128" viewBox="0 0 64 48"', { width: 128, height: 96 }],
  ['width="100%" height="100%" viewBox="0 0 64 48"', { width: 64, height: 48 }],
  ['width="40&quot; height=&quot;1" height="30"', undefined],
  ["", undefined],
])("measures a drawing with %s", (attributes, size) => {
  expect(sizeOf(attributes)).toEqual(size);
});

it("is not told the size by what stands before the drawing", () => {
  expect(sizeOf('width="4" height="3"', '<!-- <svg width="9" height="9"> -->')).toEqual({
    width: 4,
    height: 3,
  });
});

it("tells a drawing by its name alone, as those do who serve it", () => {
  const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>');
  const picture = pngOf({ width: 4, height: 3, grain: 1 });
  expect(inspectImage("images/a.png", drawing)).toEqual({});
  expect(inspectImage("images/a.png", picture)).toEqual({ image: { width: 4, height: 3 } });
  expect(inspectImage("images/a.svg", picture).flaws).toMatchObject([{ rule: "svg-unreadable" }]);
});
