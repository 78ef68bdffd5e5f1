import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, inject, it } from "vitest";
import { runDateline } from "../site/run-dateline.ts";
import { serveFolder } from "./serve-folder.ts";
import { walkLinks } from "./walk-links.ts";

const folder = inject("siteFolder");
const scratch = mkdtempSync(join(tmpdir(), "dateline-moved-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** What the walk over every link of the site in `folder` finds when it is served so. */
async function walk(where: {
  readonly folder: string;
  readonly host?: string;
  readonly prefix?: string;
  /** Whether the site was built for this place, so that its own absolute addresses lead into it. */
  readonly home?: string;
}) {
  const { folder, host = "127.0.0.1", prefix = "/", home } = where;
  const server = await serveFolder({ folder, host, prefix });
  try {
    return await walkLinks({ folder, host, prefix, port: server.port, home });
  } finally {
    await server.close();
  }
}

describe("the site, served", () => {
  it.each([
    ["at the root", {}],
    ["under the name of a mirror", { host: "mirror.localhost" }],
    ["in a sub-folder", { prefix: "/copies/2025/" }],
  ])("%s, leads from every page only to what is there", async (_, where) => {
    const { broken, followed } = await walk({ folder, ...where });
    expect(broken).toEqual([]);
    expect(followed).toBeGreaterThan(1000);
  });

  it("in the sub-folder that it was built for, leads only to what is there, by absolute addresses too", async () => {
    const home = "https://x.example/deep/path/";
    const output = join(scratch, "site");
    const args = ["build", "--output", output, "--now", "2025-12-01T09:00:00Z", "--url", home];
    expect(runDateline(args)).toMatchObject({ status: 0, stderr: "" });
    const { broken, followed } = await walk({
      folder: output,
      host: "x.example",
      prefix: "/deep/path/",
      home,
    });
    expect(broken).toEqual([]);
    expect(followed).toBeGreaterThan(1000);
  });
});
