import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";

/** Pictures in `folder` and the file there that shall show them together. */
export interface Sheet {
  readonly folder: string;
  readonly shots: readonly { readonly file: string; readonly width: number }[];
  readonly file: string;
}

// A picture is shown at half its width, and long pages are cut: a sheet is for seeing the whole at once.
const SCALE = 0.5;
const LONGEST = 1600;

/** Lets the browser draw the pictures of a sheet side by side, each with its name. */
export async function drawSheet(browser: Browser, sheet: Sheet): Promise<void> {
  const figures = sheet.shots.map(({ file, width }) => {
    const bytes = readFileSync(join(sheet.folder, file)).toString("base64");
    return `<figure style="width:${width * SCALE}px"><figcaption>${file}</figcaption><div><img src="data:image/png;base64,${bytes}"></div></figure>`;
  });
  const total = sheet.shots.reduce((sum, { width }) => sum + width * SCALE + 24, 24);
  const tab = await browser.newPage({ viewport: { width: Math.ceil(total), height: 400 } });
  await tab.setContent(`<!doctype html><style>
    body { display: flex; align-items: start; gap: 24px; margin: 24px; background: #888; font: 14px sans-serif; }
    figure { flex: none; margin: 0; }
    figcaption { padding-bottom: 8px; }
    div { max-height: ${LONGEST}px; overflow: hidden; }
    img { display: block; width: 100%; }
    </style>${figures.join("")}`);
  await tab.screenshot({ path: join(sheet.folder, sheet.file), fullPage: true });
  await tab.close();
}
