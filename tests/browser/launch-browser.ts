import { type Browser, chromium } from "playwright-core";

/** A Chromium on this machine: its executable, and the folder of libraries that it needs beside the system's. */
export interface BrowserProgram {
  readonly executable: string;
  readonly libraries: string | undefined;
}

// It calls nobody, updates nothing and needs neither a screen nor a graphics card.
const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--disable-quic",
];

/** Starts the browser, with `flags` besides those that it always gets. Whoever starts it closes it. */
export function launchBrowser(
  { executable, libraries }: BrowserProgram,
  flags: readonly string[] = [],
): Promise<Browser> {
  const env = libraries === undefined ? {} : { LD_LIBRARY_PATH: libraries };
  return chromium.launch({
    executablePath: executable,
    args: [...FLAGS, ...flags],
    env: { ...process.env, ...env },
  });
}
