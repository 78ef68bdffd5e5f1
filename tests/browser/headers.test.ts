import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { HEADER_POLICY, SEARCH_HEADER_POLICY } from "../../templates/security-policy.ts";
import { describeInBrowser } from "./describe-in-browser.ts";
import { serveFolder, type FolderServer } from "./serve-folder.ts";

describeInBrowser("a page with the headers of its host", ({ examples, withTab }) => {
  let server: FolderServer | undefined;
  beforeAll(async () => {
    server = await serveFolder({ folder: inject("siteFolder"), isHosted: true });
  });
  afterAll(async () => {
    await server?.close();
  });

  it.concurrent.each(examples)(
    "as $kind is under the policy, and asks for nothing that it refuses",
    async ({ kind, url }) => {
      await withTab({}, async (tab) => {
        const wrong: string[] = [];
        tab.on("console", (message) => {
          const isMissing = kind === "404" && message.text().includes("status of 404");
          if (message.type() === "error" && !isMissing) wrong.push(message.text());
        });
        tab.on("requestfailed", (request) => wrong.push(request.url()));
        const response = await tab.goto(new URL(url, server?.url).href, {
          waitUntil: "networkidle",
        });
        expect(wrong).toEqual([]);
        const headers = response?.headers() ?? {};
        const policy = kind === "search" ? SEARCH_HEADER_POLICY : HEADER_POLICY;
        expect(headers["content-security-policy"]).toBe(policy);
        expect(headers["x-content-type-options"]).toBe("nosniff");
        expect(headers["cache-control"]).toContain("max-age=60");
      });
    },
  );

  it("finds something where it searches", async () => {
    await withTab({}, async (tab) => {
      await tab.goto(new URL("search/?q=delegation", server?.url).href);
      await tab.getByRole("main").getByText("delegation").first().waitFor();
    });
  });
});
