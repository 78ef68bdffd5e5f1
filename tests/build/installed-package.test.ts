import { expect, it } from "vitest";
import { packageVersion } from "../../src/build/installed-package.ts";

it("packageVersion gives the version of a package that is installed, and throws for one that is not", () => {
  expect(packageVersion("@fontsource/inter")).toMatch(/^\d+\.\d+\.\d+$/);
  expect(() => packageVersion("no-such-package")).toThrow("no-such-package");
});
