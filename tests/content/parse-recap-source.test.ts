import { expect, it } from "vitest";
import { parseRecapSource } from "../../src/content/parse-recap-source.ts";
import { recapText } from "../model/content-of.ts";

function parse(text: string): ReturnType<typeof parseRecapSource> {
  return parseRecapSource({ path: "content/recaps/a.md", name: "recaps/a.md", text, digest: "" });
}

it("reads front matter as it is typed, and leaves out what is malformed and not needed", () => {
  const time = "2025-05-15 10:00 Kyiv";
  expect(parse(recapText({ time, minor: "true", draft: "perhaps" }))).toMatchObject({
    time,
    minor: true,
    draft: false,
  });
});

it("reads none where there is none, and where it lacks what is needed", () => {
  expect(parse("Words.\n")).toBeUndefined();
  expect(parse("---\ntitle: They meet\n---\n")).toBeUndefined();
});
