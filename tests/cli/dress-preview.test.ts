import { describe, expect, it } from "vitest";
import { dressPage, renderTroublePage, type PreviewDress } from "../../src/cli/dress-preview.tsx";
import { DESK_VIEW, type Trouble } from "../../src/cli/preview-result.ts";

const PAGE =
  '<!DOCTYPE html>\n<html><head><title>A</title></head><body class="x"><main>Words</main></body></html>\n';

const PROBLEM = {
  file: "content/a.md",
  path: "/desk/content/a.md",
  line: 3,
  column: 7,
  rule: "time",
  message: "No zone.",
  frame: "> 3 | time: 22:27\n    |       ^",
  writeInstead: ["time: 22:27 Kyiv", "time: 22:27 Moscow"],
};

/** Problems of a content, as a build tells them. */
function problems(fields: Partial<typeof PROBLEM> = {}, count = 1): Trouble {
  const list = Array.from({ length: count }, () => ({ ...PROBLEM, ...fields }));
  return { kind: "problems", text: "all of it", problems: list };
}

function dress(trouble: Trouble | undefined, more: Partial<PreviewDress> = {}): PreviewDress {
  return { trouble, view: DESK_VIEW, editor: "vscode", back: "/", ...more };
}

describe("a page of a preview", () => {
  it("has the bar at its foot, styles in its head, and no panel where nothing is wrong", () => {
    const html = dressPage(PAGE, dress(undefined));
    expect(html).toMatch(/<style>[^]*<\/style><\/head><body class="x"><main>Words<\/main><form/);
    expect(html).toMatch(/<\/form><\/body><\/html>\n$/);
    expect(html).not.toContain('role="alert"');
  });

  it("has the problems before all else, announced, and open until they are shut", () => {
    const html = dressPage(PAGE, dress(problems()));
    expect(html).toMatch(
      /<body class="x"><section class="dateline-problems" role="alert" lang="en"><details open><summary><strong>1 problem\.<\/strong>/,
    );
    expect(html).toMatch(/<\/section><main>Words/);
  });

  it("keeps the way to the content the first thing on the page", () => {
    const skip = '<a class="skip" href="#main">Skip</a>';
    const html = dressPage(PAGE.replace("<main>", `${skip}<main>`), dress(problems()));
    expect(html).toContain(`<body class="x">${skip}<section class="dateline-problems"`);
  });

  it("shows each problem with a link that opens the file, its lines and what to write", () => {
    const html = dressPage(PAGE, dress(problems()));
    expect(html).toContain(
      '<a href="vscode://file/desk/content/a.md:3:7">content/a.md:3:7</a> No zone.',
    );
    expect(html).toContain("> 3 | time: 22:27\n    |       ^</pre>");
    expect(html).toContain("time: 22:27 Kyiv\ntime: 22:27 Moscow</pre>");
  });

  it("shows the place without a link where no editor is known", () => {
    const html = dressPage(PAGE, dress(problems(), { editor: "none" }));
    expect(html).toContain("<b>content/a.md:3:7</b>");
    expect(html).not.toContain("vscode:");
  });

  it("says how many problems there are, and shows the first fifty", () => {
    const html = dressPage(PAGE, dress(problems({}, 52)));
    expect(html).toContain("<strong>52 problems.</strong>");
    expect(html.match(/<li>/g)).toHaveLength(50);
    expect(html).toContain("2 more are in the terminal.");
  });

  it("shows the text of what is no problem of the content", () => {
    const html = dressPage(PAGE, dress({ kind: "bug", text: "Error: <x>\n  at y" }));
    expect(html).toContain("<strong>The build failed.</strong>");
    expect(html).toMatch(/Error: &lt;x(?:>|&gt;)\n {2}at y<\/pre>/);
  });

  it.each(["<script>alert(1)</script>", "</pre></section><b>", "$& $1 $` $'"])(
    "shows %j as text",
    (message) => {
      const html = dressPage(PAGE, dress(problems({ message, frame: message })));
      expect(html).not.toContain("<script>alert");
      expect(html.match(/<\/section>/g)).toHaveLength(1);
      if (message.startsWith("$")) expect(html).toContain(message.replace("&", "&amp;"));
    },
  );

  it("that is no whole page is dressed all the same", () => {
    expect(dressPage("Words", dress(problems()))).toMatch(/^<section [^]*<\/section>Words<form/);
  });
});

it("where there is no page yet, problems have a page of their own", () => {
  const html = renderTroublePage(dress(problems()));
  expect(html).toMatch(
    /^<!doctype html>\n<html lang="en">[^]*<title>Problems<\/title>[^]*<\/html>\n$/,
  );
  expect(html).toContain("No page has been built yet.");
  expect(html).not.toContain("The page below");
});
