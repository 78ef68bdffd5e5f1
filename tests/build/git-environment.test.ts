import { expect, it } from "vitest";
import { gitEnvironment } from "../../src/build/git-environment.ts";

it("leaves out what tells git of another repository, and keeps whose settings it has", () => {
  const env = {
    PATH: "/bin",
    GIT_DIR: "/other/.git",
    GIT_INDEX_FILE: "/other/index",
    GIT_CONFIG_GLOBAL: "/home/settings",
    LC_ALL: "uk_UA.UTF-8",
  };
  expect(gitEnvironment(env)).toEqual({
    PATH: "/bin",
    GIT_CONFIG_GLOBAL: "/home/settings",
    LC_ALL: "C",
  });
});
