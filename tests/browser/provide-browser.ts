import type { TestProject } from "vitest/node";
import type { BrowserProgram } from "./launch-browser.ts";
import { unpackBrowser } from "./unpack-browser.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Nothing where there is no browser for this system. */
    readonly browserProgram: BrowserProgram | null;
  }
}

/** Unpacks the browser once, before all tests, or says loudly that the tests which need one are skipped. */
export async function setup({ provide }: TestProject): Promise<void> {
  const program = await unpackBrowser();
  if (program === undefined)
    process.stderr.write(
      `\nNO BROWSER: npm has a Chromium for Linux only, and this is ${process.platform}. All tests in a browser are SKIPPED and nothing of what they prove is proved.\n\n`,
    );
  provide("browserProgram", program ?? null);
}
