import { describe, expect, it } from "vitest";
import type { Recap } from "../../src/content/recap.ts";
import { RecapView } from "../../src/content/recap-view.ts";
import { richContent } from "../outputs/rich-recap.ts";

const [recap] = richContent().recaps;
if (recap === undefined) throw new Error("The content has no recap.");
const fields = (Object.keys(recap) as (keyof Recap)[]).filter(
  (field) => field !== "body" && field !== "points",
);

describe("a view of a recap", () => {
  it.each(fields)("has its %s", (field) => {
    const view = new RecapView(recap);
    expect(Reflect.get(view, field)).toBe(recap[field]);
  });

  it.each(fields)("reads its %s when that is asked for, and not before", (field) => {
    const unreadable = Object.defineProperty({ ...recap }, field, {
      get: () => {
        throw new Error(`The ${field} was read.`);
      },
    });
    const view = new RecapView(unreadable);
    expect(() => Reflect.get(view, field)).toThrow(`The ${field} was read.`);
  });
});
