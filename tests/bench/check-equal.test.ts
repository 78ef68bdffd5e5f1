import { describe, expect, test } from "vitest";
import { checkEqual, findTold } from "../../bench/check-equal.ts";
import { datelineEqual } from "../../bench/dateline.ts";
import { hugo } from "../../bench/peers/hugo.ts";
import { fillFolder, makeFolder } from "../build/temporary-folder.ts";

const page = (opener: string, lead: string): string =>
  `<html><body><strong>An archive</strong><main><p>${opener}</p><ul><li><b>${lead}</b>, more.</li></ul></main></body></html>`;

const RECAP = page("It’s 6pm in Kyiv and Moscow.", "Talks begin");
const COMMON = {
  "index.html": "",
  "feed.xml": "",
  "sitemap.xml": "",
  "2025/07/15/talks/index.html": RECAP,
};
const OURS = {
  ...COMMON,
  "events/a/index.html": "",
  "events/a/page/1/index.html": "",
  "events/a/page/2/index.html": "",
  "2025/07/15/index.html": "",
};
const THEIRS = {
  ...COMMON,
  "events/index.html": "",
  "events/a/index.html": "",
  "events/a/page/1/index.html": "",
  "events/a/page/2/index.html": "",
  "days/2025-07-15/index.html": "",
};

function compare(ours: Readonly<Record<string, string>>, theirs: Readonly<Record<string, string>>) {
  const sites = [
    { contender: datelineEqual, output: makeFolder() },
    { contender: hugo, output: makeFolder() },
  ] as const;
  fillFolder(sites[0].output, ours);
  fillFolder(sites[1].output, theirs);
  return () => checkEqual(sites);
}

describe("sites that are compared", () => {
  test("may differ in their addresses", () => {
    expect(compare(OURS, THEIRS)).not.toThrow();
  });

  test.each([
    ["recap", "2025/07/16/more/index.html"],
    ["eventPage", "events/a/page/3/index.html"],
    ["day", "days/2025-07-16/index.html"],
  ])("may not differ in their number of files of the kind %s", (kind, file) => {
    expect(compare(OURS, { ...THEIRS, [file]: RECAP })).toThrow(`${kind}: Dateline`);
  });

  test("may not differ in what a recap says of the clocks, nor in its leads", () => {
    for (const other of [
      page("It’s 5pm in Kyiv and 6pm in Moscow.", "Talks begin"),
      page("It’s 6pm in Kyiv and Moscow.", "Talks end"),
    ])
      expect(compare(OURS, { ...THEIRS, "2025/07/15/talks/index.html": other })).toThrow(
        "2025/07/15/talks/index.html: Dateline",
      );
  });
});

test("finds the opener and the leads of a page in its main part", () => {
  expect(findTold(RECAP)).toBe("It’s 6pm in Kyiv and Moscow.\nTalks begin");
  expect(findTold("<main><p>Nothing</p></main>")).toBe("no opener");
});
