import { defineConfig } from "vitest/config";

export default defineConfig({
  // JSX by the same runtime as the product's own load hook.
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    include: ["tests/**/*.test.ts"],
    globalSetup: ["tests/site/build-demonstration.ts", "tests/browser/provide-browser.ts"],
    reporters: ["default", ["json", { outputFile: ".cache/test-results.json" }]],
    // The CommonJS builds are what the product runs; without this vitest would load the slow ES modules.
    server: { deps: { inline: ["date-fns", "date-fns-tz"] } },
    // No module of ours has state, so the test files of a worker may share them; it halves the time.
    isolate: false,
    // As many workers as the smallest machine has cores: the browser waits more than it works.
    maxWorkers: 2,
    // A shared machine may stand still for a while: no test is about speed.
    testTimeout: 120_000,
    expect: { poll: { timeout: 60_000 } },
    hookTimeout: 300_000,
  },
});
