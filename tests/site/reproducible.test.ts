import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, inject, it } from "vitest";
import { parseContent } from "../../src/content/parse-content.ts";
import { readContent } from "../../src/content/read-content.ts";
import { buildSite } from "../../src/model/build-site.ts";
import { listFiles } from "../../src/outputs/list-files.ts";
import { toInstant } from "../../src/time/instant.ts";
import { runDateline } from "./run-dateline.ts";
import { pagesOf, readFolder } from "./site-folder.ts";
import { ingredientsOf } from "../outputs/ingredients-of.ts";

const NOW = "2025-12-01T09:00:00Z";
const scratch = mkdtempSync(join(tmpdir(), "dateline-same-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Builds the demonstration site with `env` and gives its files. */
function build(name: string, env: Readonly<Record<string, string>>, more: readonly string[] = []) {
  const output = join(scratch, name);
  const { status, stderr } = runDateline(["build", "--output", output, "--now", NOW, ...more], {
    env,
  });
  expect(stderr).toBe("");
  expect(status).toBe(0);
  return readFolder(output);
}

describe("a build", () => {
  const expected = readFolder(inject("siteFolder"));

  it.each(["UTC", "America/New_York", "Pacific/Kiritimati", "Europe/Kyiv"])(
    "gives the same bytes with TZ=%s",
    (zone) => {
      expect(build(zone.replace("/", "-"), { TZ: zone, LC_ALL: "C", LANG: "tr_TR.UTF-8" })).toEqual(
        expected,
      );
    },
  );

  it("gives the same bytes with SOURCE_DATE_EPOCH for its clock", () => {
    const output = join(scratch, "epoch");
    const epoch = String(Date.parse(NOW) / 1000);
    expect(
      runDateline(["build", "--output", output], { env: { SOURCE_DATE_EPOCH: epoch } }).status,
    ).toBe(0);
    expect(readFolder(output)).toEqual(expected);
  });

  it("gives the same bytes in whatever order the directory lists its files", () => {
    const files = readContent(fileURLToPath(new URL("../../content", import.meta.url)), "content");
    const shuffled = files.toSorted((a, b) => hash(a.name) - hash(b.name));
    expect(shuffled.map(({ name }) => name)).not.toEqual(files.map(({ name }) => name));
    const [one, other] = [files, shuffled].map((order) => {
      const { value } = parseContent(order, "content");
      if (value === undefined) throw new Error("the demonstration content has no settings");
      const options = { now: toInstant(Date.parse(NOW)), withDrafts: false, url: undefined };
      const site = buildSite(value, options);
      const made = listFiles(ingredientsOf(site));
      return made.outputs.map(({ url, render }) => [url, render()]);
    });
    expect(other).toEqual(one);
  });

  it("for a sub-folder differs from one for a root only where an address must be absolute", () => {
    const sub = build("sub", {}, ["--url", "https://x.example/sub/"]);
    const moved = pagesOf(sub).map(([name, html]) => [
      name,
      html.replaceAll("https://x.example/sub/", "https://dateline.example/"),
    ]);
    const [notFound, others] = [
      moved.filter(([name]) => name === "404.html"),
      moved.filter(([name]) => name !== "404.html"),
    ];
    expect(others).toEqual(pagesOf(expected).filter(([name]) => name !== "404.html"));
    expect(notFound[0]?.[1]).toContain('href="/sub/events/"');
  });
});

/** A number that scatters names. */
function hash(text: string): number {
  return [...text].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 65_521, 7);
}
