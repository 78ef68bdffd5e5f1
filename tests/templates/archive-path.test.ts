import { expect, it } from "vitest";
import type { Day } from "../../src/time/day.ts";
import { ArchivePath } from "../../templates/archive-path.tsx";
import { siteOf } from "../model/content-of.ts";
import { contextOf, draw, linksIn } from "./draw.ts";

it.each([
  [
    "day",
    [
      ["Archive", "/archive/"],
      ["2025", "/2025/"],
      ["May", "/2025/05/"],
    ],
  ],
  [
    "month",
    [
      ["Archive", "/archive/"],
      ["2025", "/2025/"],
    ],
  ],
] as const)("the way up from a %s names what it is in", (depth, links) => {
  const path = ArchivePath({ day: "2025-05-15" as Day, depth, context: contextOf(siteOf()) });
  expect(linksIn(draw(path))).toEqual(links);
});
