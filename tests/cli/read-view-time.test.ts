import { expect, it } from "vitest";
import { readViewTime } from "../../src/cli/read-view-time.ts";
import { makeContent } from "./scratch.ts";

it.each([
  ["2025-05-16 10:00 Kyiv", "2025-05-16T07:00:00.000Z"],
  ["2025-01-16 10:00 Moscow", "2025-01-16T07:00:00.000Z"],
  ["2025-05-16T07:00Z", "2025-05-16T07:00:00.000Z"],
])("%s is a time", (typed, time) => {
  const { content: contentFolder } = makeContent();
  expect(readViewTime(typed, { contentFolder, contentName: "content" })).toBe(time);
});

it("what is no time is refused with what to write", () => {
  const { content: contentFolder } = makeContent();
  const found = { contentFolder, contentName: "content" };
  expect(() => readViewTime("2025-05-16 10:00", found)).toThrow(
    "does not say which zone's clock it is. Write 2025-05-16 10:00 Kyiv or 2025-05-16 10:00 Moscow",
  );
});

it("without settings a time is left as it is typed", () => {
  const { content: contentFolder } = makeContent({ "site.yaml": "title: X\n" });
  const found = { contentFolder, contentName: "content" };
  expect(readViewTime("2025-05-16T07:00Z", found)).toBe("2025-05-16T07:00Z");
});
