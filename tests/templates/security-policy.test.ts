import { describe, expect, it } from "vitest";
import { HEADER_POLICY, PAGE_POLICY, PREVIEW_POLICY } from "../../templates/security-policy.ts";

/** The directives of a policy. */
function directivesOf(policy: string): readonly string[] {
  return policy.split("; ");
}

describe("the policy of published pages", () => {
  it("refuses all that it does not name, and trusts nothing but the site’s own files", () => {
    expect(directivesOf(PAGE_POLICY)[0]).toBe("default-src 'none'");
    for (const directive of directivesOf(PAGE_POLICY))
      expect(directive).toMatch(/^[a-z-]+ '(?:none|self)'$/);
    expect(directivesOf(PAGE_POLICY)).toContain("base-uri 'none'");
    expect(directivesOf(PAGE_POLICY)).toContain("form-action 'none'");
  });

  it("forbids frames in the header, where alone that counts", () => {
    expect(HEADER_POLICY).toBe(`${PAGE_POLICY}; frame-ancestors 'none'`);
  });
});

describe("the policy of the preview", () => {
  it("lets pages reload themselves, and still load nothing from elsewhere", () => {
    expect(directivesOf(PREVIEW_POLICY)).toContain("connect-src 'self' ws: wss:");
    expect(PREVIEW_POLICY).toContain("script-src 'self'");
    expect(PREVIEW_POLICY).not.toMatch(/https?:|\*/);
  });
});
