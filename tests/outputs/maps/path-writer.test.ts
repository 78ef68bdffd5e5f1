import { expect, it } from "vitest";
import { createPathWriter } from "../../../src/outputs/maps/path-writer.ts";

type Draw = (writer: ReturnType<typeof createPathWriter>) => void;

it.each<[what: string, draw: Draw, path: string]>([
  ["nothing", () => {}, ""],
  [
    "a line, each point from the one before, in tenths",
    (to) => {
      to.moveTo(1, 2);
      to.lineTo(3, 2.5);
      to.lineTo(2.96, 0);
    },
    "m10 20l20 5 0-25",
  ],
  [
    "no point twice in a row",
    (to) => {
      to.moveTo(0, 0);
      to.lineTo(0.01, 0);
      to.lineTo(5, 0);
    },
    "m0 0l50 0",
  ],
  [
    "an outline, and the next from where that began",
    (to) => {
      to.moveTo(1, 1);
      to.lineTo(3, 1);
      to.lineTo(3, 3);
      to.closePath();
      to.moveTo(2, 2);
      to.lineTo(4, 4);
    },
    "m10 10l20 0 0 20zm10 10l20 20",
  ],
  [
    "no speck",
    (to) => {
      to.moveTo(1, 1);
      to.lineTo(1.3, 1.3);
      to.closePath();
    },
    "",
  ],
])("createPathWriter writes %s", (_, draw, path) => {
  const writer = createPathWriter();
  draw(writer);
  expect(writer.write()).toBe(path);
});
