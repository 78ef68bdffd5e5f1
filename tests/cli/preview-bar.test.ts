import { describe, expect, it } from "vitest";
import { PreviewBar, readViewRequest } from "../../src/cli/preview-bar.tsx";
import { DESK_VIEW } from "../../src/cli/preview-result.ts";
import { draw, wordsIn } from "../templates/draw.ts";

const AT = "2025-05-16 10:00 Kyiv";

describe("the bar of a preview", () => {
  it.each([
    [DESK_VIEW, "with drafts and recaps under embargo", "With drafts"],
    [{ withDrafts: false, at: undefined }, "as readers see it now", "As readers see it now"],
    [{ withDrafts: false, at: AT }, `as readers see it at ${AT}`, "As readers see it then"],
  ])("says what is shown by %j", (view, words, pressed) => {
    const html = draw(PreviewBar({ view, back: "/" }));
    expect(wordsIn(html)).toMatch(new RegExp(`^Preview ${words}`));
    expect(html.match(/aria-pressed="true"/g)).toHaveLength(1);
    expect(html).toMatch(new RegExp(`aria-pressed="true">\\s*${pressed}<`));
  });

  it("holds the page that it stands on, as text", () => {
    const html = draw(PreviewBar({ view: DESK_VIEW, back: '/a/?x="><b>' }));
    expect(html).toContain('name="back" value="/a/?x=&quot;>&lt;b>"');
  });
});

describe("a request of the bar", () => {
  it.each([
    ["/__preview?as=desk&at=&back=%2Fevents%2F", { withDrafts: true, at: undefined }, "/events/"],
    ["/__preview?as=reader&at=x&back=%2F", { withDrafts: false, at: undefined }, "/"],
    [
      `/__preview?as=then&at=${encodeURIComponent(AT)}&back=/a/`,
      { withDrafts: false, at: AT },
      "/a/",
    ],
    ["/__preview?as=then&at=+&back=/a/", { withDrafts: false, at: undefined }, "/a/"],
    ["/__preview", { withDrafts: false, at: undefined }, "/"],
  ])("%s is understood", (address, view, back) => {
    expect(readViewRequest(address)).toEqual({ view, back });
  });

  it.each(["//evil.example/", "/\\evil.example/", "https://evil.example/", "javascript:alert(1)"])(
    "leads nowhere but within the preview: %s",
    (back) => {
      const address = `/__preview?as=desk&back=${encodeURIComponent(back)}`;
      expect(readViewRequest(address)?.back).toBe("/");
    },
  );

  it("is no other address", () => {
    expect(readViewRequest("/__previews?as=desk")).toBeUndefined();
    expect(readViewRequest("/")).toBeUndefined();
  });
});
