import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Browser } from "playwright-core";
import { readFolder } from "../site/site-folder.ts";
import { runDateline } from "../site/run-dateline.ts";
import { drawSheet } from "./contact-sheet.ts";
import { launchBrowser } from "./launch-browser.ts";
import { type Example, findExamples } from "./page-kinds.ts";
import { readShotOptions, type ShotOptions } from "./read-shot-options.ts";
import { serveFolder } from "./serve-folder.ts";
import { unpackBrowser } from "./unpack-browser.ts";

// `npm run shots`: pictures of the pages in each width and theme, for eyes to judge what no test can.

const options = readShotOptions(process.argv.slice(2));
if (typeof options === "string") {
  process.stderr.write(`${options}\n`);
  process.exitCode = 2;
} else {
  await shootSite(options);
}

async function shootSite(options: ShotOptions): Promise<void> {
  const program = await unpackBrowser();
  if (program === undefined) throw new Error(`There is no browser for ${process.platform}.`);
  const scratch = mkdtempSync(join(tmpdir(), "dateline-shots-"));
  const folder = options.site ?? buildSite(join(scratch, "site"));
  const server = await serveFolder({ folder });
  const browser = await launchBrowser(program);
  try {
    mkdirSync(options.out, { recursive: true });
    const wanted = findExamples(readFolder(folder)).filter(({ kind }) =>
      options.kinds.includes(kind),
    );
    for (const example of wanted) await shootKind(browser, { example, root: server.url, options });
    process.stdout.write(`${wanted.length} kinds of pages in ${resolve(options.out)}\n`);
  } finally {
    await browser.close();
    await server.close();
    rmSync(scratch, { recursive: true, force: true });
  }
}

function buildSite(output: string): string {
  const args = ["build", "--output", output, "--now", "2025-12-01T09:00:00Z"];
  const { status, stderr } = runDateline(args);
  if (status !== 0) throw new Error(`the demonstration site does not build:\n${stderr}`);
  return output;
}

interface Shooting {
  readonly example: Example;
  readonly root: string;
  readonly options: ShotOptions;
}

/** Takes the pictures of one kind, and a sheet that shows them side by side. */
async function shootKind(browser: Browser, { example, root, options }: Shooting): Promise<void> {
  const name = example.kind.replaceAll(" ", "-");
  const shots = options.widths.flatMap((width) =>
    options.themes.map((theme) => ({ width, theme, file: `${name}-${width}-${theme}.png` })),
  );
  for (const { width, theme, file } of shots) {
    const tab = await browser.newPage({
      viewport: { width, height: 900 },
      colorScheme: theme,
      reducedMotion: "reduce",
    });
    await tab.goto(new URL(example.url, root).href, { waitUntil: "networkidle" });
    await tab.evaluate(() => document.fonts.ready);
    await tab.screenshot({ path: join(options.out, file), fullPage: true });
    await tab.close();
  }
  await drawSheet(browser, { folder: options.out, shots, file: `sheet-${name}.png` });
}
