import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it, onTestFinished } from "vitest";
import { makeContent, recapText } from "./scratch.ts";

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** The page at `url` once it contains `words` and not `others`. */
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

it("start shows drafts, saved edits, and problems until they are mended", async () => {
  const { content } = makeContent();
  const file = join(content, "recaps/2025-01-15-2227-meeting.md");
  const command = fileURLToPath(new URL("../../src/cli/dateline.js", import.meta.url));
  const port = await findFreePort();
  const args = [command, "start", "--content", content, "--port", String(port)];
  const child = spawn(process.execPath, args, { stdio: "ignore" });
  onTestFinished(() => void child.kill());
  const url = `http://localhost:${port}/`;
  await waitFor(url, "No recap has been published yet");

  mkdirSync(join(content, "recaps"));
  writeFileSync(file, recapText("title: First words\ntime: 2025-01-15 22:27 Kyiv\ndraft: true"));
  const shown = await waitFor(url, "First words");
  expect(shown).toContain("Draft: not published");
  expect(shown).toContain("script-src 'self'");

  writeFileSync(file, recapText("title: First words\ntime: 2025-01-15 22:27"));
  const troubled = await waitFor(url, "does not say which zone");
  expect(troubled).toContain("time: 2025-01-15 22:27 Kyiv");
  expect(troubled).toContain("First words");

  writeFileSync(file, recapText("title: Second words\ntime: 2025-01-15 22:27 Kyiv"));
  expect(await waitFor(url, "Second words", 'role="alert"')).toContain("<h1");
}, 240_000);
