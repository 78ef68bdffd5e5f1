import { describe, expect, it } from "vitest";
import { addProblemPanel, renderProblemPage } from "../../src/cli/problem-panel.ts";

const PAGE = '<!DOCTYPE html>\n<html><body class="x"><main>Words</main></body></html>\n';

describe("the panel of problems", () => {
  it("is announced, and stands before all else on the page", () => {
    const html = addProblemPanel(PAGE, "a.md:3:7: No zone.");
    expect(html).toMatch(
      /<body class="x"><section role="alert"[\s\S]*a\.md:3:7: No zone\.[\s\S]*<\/section><main>Words/,
    );
    expect(html.startsWith("<!DOCTYPE html>\n<html><body")).toBe(true);
  });

  it.each([
    ["<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"],
    ["</pre></section><b>", "&lt;/pre&gt;&lt;/section&gt;&lt;b&gt;"],
    ["&lt; & &amp;", "&amp;lt; &amp; &amp;amp;"],
    ["$& $1 $` $'", "$&amp; $1 $` $'"],
  ])("shows %j as text", (text, escaped) => {
    expect(addProblemPanel(PAGE, text)).toContain(`>${escaped}</pre>`);
    expect(renderProblemPage(text)).toContain(`>${escaped}</pre>`);
  });

  it("stands before what is no whole page", () => {
    expect(addProblemPanel("Words", "No zone.")).toMatch(/<\/section>Words$/);
  });

  it("is the page's only one", () => {
    expect(addProblemPanel(PAGE + PAGE, "No zone.").match(/role="alert"/g)).toHaveLength(1);
  });
});

describe("the page of problems", () => {
  it("is a whole page in a language, with a title", () => {
    expect(renderProblemPage("No zone.")).toMatch(
      /^<!doctype html>\n<html lang="en">[\s\S]*<title>Problems<\/title>[\s\S]*<\/html>\n$/,
    );
  });

  it("does not speak of a page below, for there is none", () => {
    expect(renderProblemPage("No zone.")).not.toContain("The page below");
  });
});
