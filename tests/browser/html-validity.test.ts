import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, inject, it } from "vitest";

const JAR = fileURLToPath(
  new URL("../../node_modules/vnu-jar/build/dist/vnu.jar", import.meta.url),
);
const folder = inject("siteFolder");
const hasJava = spawnSync("java", ["-version"]).status === 0;
if (!hasJava)
  process.stderr.write("\nNO JAVA: the W3C's checker needs it, so its test is SKIPPED.\n\n");

/** What the W3C's checker says is wrong, one fault a line. */
function complaints(options: readonly string[]): readonly string[] {
  const { stderr, error } = spawnSync("java", ["-jar", JAR, "--errors-only", ...options, folder], {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error !== undefined) throw error;
  return stderr.split("\n").filter((line) => line !== "");
}

describe.skipIf(!hasJava)(
  `the W3C's checker${hasJava ? "" : " — SKIPPED, there is no java on this machine"}`,
  () => {
    it("finds no error on any page or in any style sheet", () => {
      expect(complaints(["--skip-non-html", "--also-check-css"])).toEqual([]);
    }, 240_000);
  },
);
