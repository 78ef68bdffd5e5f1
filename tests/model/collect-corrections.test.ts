import { describe, expect, it, test } from "vitest";
import { newestOf, recapText, siteOf, type Lines } from "./content-of.ts";

const BODY = "- They met. {#met}\n- They parted. {#parted}\n";
const correction = (time: string, more = ""): string =>
  `{ time: ${time} Kyiv, ${more}text: Wrong at ${time.slice(0, 10)}. }`;

const SITE = siteOf({
  "recaps/a.md": recapText(
    {
      title: 'A "day"',
      time: "2025-05-15 10:00 Kyiv",
      lang: "uk",
      corrections: `[${correction("2025-05-16 09:00", "point: parted, ")}, ${correction("2025-05-20 09:00")}]`,
    },
    BODY,
  ),
  "recaps/b.md": recapText({
    time: "2025-05-17 10:00 Kyiv",
    corrections: `[${correction("2025-05-18 23:30", "point: met, ")}]`,
  }),
  "recaps/c.md": recapText({ time: "2025-05-19 10:00 Kyiv" }),
});

test("corrections are those of all recaps, newest first", () => {
  expect(SITE.corrections.map(({ text }) => text)).toEqual([
    "Wrong at 2025-05-20.",
    "Wrong at 2025-05-18.",
    "Wrong at 2025-05-16.",
  ]);
});

test("corrections lead to the point that they are about, else to the recap", () => {
  expect(SITE.corrections.map(({ url }) => url)).toEqual([
    "/2025/05/15/a/",
    "/2025/05/17/b/#met",
    "/2025/05/15/a/#parted",
  ]);
});

test("corrections have their own clocks, and say which recap they correct", () => {
  const [newest, middle] = SITE.corrections;
  expect(middle?.clock.iso).toBe("2025-05-18T20:30:00Z");
  expect(middle?.clock.faces.map((face) => face.clock)).toEqual(["11.30pm", "11.30pm"]);
  expect(newest?.recap).toMatchObject({
    title: "A “day”",
    url: "/2025/05/15/a/",
    day: "2025-05-15",
    lang: "uk",
  });
  expect(newest?.recap.clock.iso).toBe("2025-05-15T07:00:00Z");
});

test("corrections of one time are in the order of their addresses, and a site without any has none", () => {
  const corrections = ["parted", "met"].map((point) =>
    correction("2025-05-16 09:00", `point: ${point}, `),
  );
  const files = {
    "recaps/a.md": recapText(
      { time: "2025-05-15 10:00 Kyiv", corrections: `[${corrections.join(", ")}]` },
      BODY,
    ),
  };
  expect(siteOf(files).corrections.map(({ pointId }) => pointId)).toEqual(["met", "parted"]);
  expect(siteOf().corrections).toEqual([]);
});

test("drafts have no corrections on the site", () => {
  const lines = {
    time: "2025-05-15 10:00 Kyiv",
    corrections: `[${correction("2025-05-16 09:00")}]`,
  };
  const files = { "recaps/a.md": recapText({ ...lines, draft: "true" }) };
  expect(siteOf(files).corrections).toEqual([]);
  expect(siteOf(files, { withDrafts: true }).corrections).toHaveLength(1);
});

describe("a recap was last changed", () => {
  it.each<[string, Lines, string]>([
    ["when it was published", {}, "2025-05-15T07:00:00Z"],
    ["when it was updated", { updated: "2025-05-15 12:00 Kyiv" }, "2025-05-15T09:00:00Z"],
    [
      "when it was corrected after its update",
      {
        updated: "2025-05-15 12:00 Kyiv",
        corrections: `[${correction("2025-05-18 10:00")}, ${correction("2025-05-16 10:00")}]`,
      },
      "2025-05-18T07:00:00Z",
    ],
    [
      "when it was updated after its corrections",
      { updated: "2025-05-20 12:00 Kyiv", corrections: `[${correction("2025-05-16 10:00")}]` },
      "2025-05-20T09:00:00Z",
    ],
    [
      "when it was corrected, without an update",
      { corrections: `[${correction("2025-05-16 10:00")}]` },
      "2025-05-16T07:00:00Z",
    ],
  ])("%s", (_, lines, iso) => {
    const recap = newestOf(
      siteOf({ "recaps/a.md": recapText({ time: "2025-05-15 10:00 Kyiv", ...lines }) }),
    );
    expect(new Date(recap.modifiedAt).toISOString()).toBe(iso.replace("Z", ".000Z"));
  });
});
