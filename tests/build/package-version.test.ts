import { expect, it } from "vitest";
import { packageVersion } from "../../src/build/package-version.ts";

it("packageVersion gives the version of a package that is installed, and throws for one that is not", () => {
  expect(packageVersion("@fontsource/inter")).toMatch(/^\d+\.\d+\.\d+$/);
  expect(() => packageVersion("no-such-package")).toThrow("no-such-package");
});
