import { describe, expect, it } from "vitest";
import { listNeeded, type PackageLock } from "../../src/build/list-needed.ts";

const OWN = {
  dependencies: { a: "1.0.0", "@scope/b": "1.0.0" },
  devDependencies: { tester: "1.0.0" },
  optionalDependencies: { native: "1.0.0" },
};
const SHARED = {
  "node_modules/a": {
    version: "1.0.0",
    dependencies: { deep: "^1" },
    peerDependencies: { "@scope/b": "1", watcher: "1" },
    peerDependenciesMeta: { watcher: { optional: true } },
  },
  "node_modules/@scope/b": { version: "1.1.0", dependencies: { deep: "^2" } },
  "node_modules/@scope/b/node_modules/deep": { version: "2.0.0" },
  "node_modules/native": { version: "1.0.0" },
  "node_modules/watcher": { version: "1.0.0" },
  "node_modules/tester": { version: "1.0.0" },
};
const CLONE: PackageLock = {
  packages: { "": OWN, "node_modules/deep": { version: "1.2.0" }, ...SHARED },
};
const INSTALLED: PackageLock = {
  packages: {
    "": { dependencies: { dateline: "file:x.tgz", deep: "3.0.0" } },
    "node_modules/dateline": OWN,
    "node_modules/a/node_modules/deep": { version: "1.2.0" },
    "node_modules/deep": { version: "3.0.0" },
    ...SHARED,
  },
};

describe("listNeeded", () => {
  const needed = ["@scope/b@1.1.0", "a@1.0.0", "deep@1.2.0", "deep@2.0.0", "native@1.0.0"];

  it("lists what a project needs, and what that needs, but not what is there besides", () => {
    expect(listNeeded(CLONE, "")).toEqual(needed);
  });

  it("lists the same where the project is installed as a package", () => {
    expect(listNeeded(INSTALLED, "node_modules/dateline")).toEqual(needed);
  });

  it("lists nothing where the project is not in the list, or there is no list", () => {
    expect(listNeeded(CLONE, "node_modules/dateline")).toEqual([]);
    expect(listNeeded({}, "")).toEqual([]);
  });
});
