import { spawn } from "node:child_process";
import { createServer, type AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";

/** A preview of a content folder that runs until it is stopped. */
export interface RunningPreview {
  readonly url: string;
  /** The page at `path`, once it contains `words` and not `others`. */
  readonly waitFor: (path: string, words: string, others?: string) => Promise<string>;
  readonly stop: () => void;
}

/** Starts a preview of the folder `content`, as a user does, with further `options`. */
export async function startPreview(
  content: string,
  options: readonly string[] = [],
): Promise<RunningPreview> {
  const command = fileURLToPath(new URL("../../src/cli/dateline.js", import.meta.url));
  const port = await findFreePort();
  const args = [command, "start", "--content", content, "--port", String(port), ...options];
  const child = spawn(process.execPath, args, { stdio: "ignore" });
  const url = `http://localhost:${port}/`;
  return {
    url,
    waitFor: (path, words, others) => waitFor(url + path, words, others),
    stop: () => void child.kill(),
  };
}

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function waitFor(url: string, words: string, others = "no such words"): Promise<string> {
  for (let tries = 0; tries < 400; tries += 1) {
    const page = await fetch(url).then(
      (response) => response.text(),
      () => "",
    );
    if (page.includes(words) && !page.includes(others)) return page;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${url} never showed “${words}”`);
}
