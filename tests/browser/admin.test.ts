import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { setTimeout } from "node:timers/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { runDateline } from "../site/run-dateline.ts";
import { describeInBrowser } from "./describe-in-browser.ts";
import { serveFolder, type FolderServer } from "./serve-folder.ts";

const TITLE = "What the two delegations will revise";
const BODY = "- **Both delegations speak of revision**, their joint statement said. {#revision}";
const recaps = (root: string): string => join(root, "content", "recaps");

describeInBrowser("the web editor", ({ withTab }) => {
  const root = mkdtempSync(join(tmpdir(), "dateline-admin-"));
  let editor: FolderServer | undefined;
  let keeper: ChildProcess | undefined;

  beforeAll(async () => {
    cpSync(fileURLToPath(new URL("../../content", import.meta.url)), join(root, "content"), {
      recursive: true,
    });
    spawnSync("git", ["init", "--quiet"], { cwd: root });
    const port = await findPort();
    const local = `http://127.0.0.1:${port}/api/v1`;
    const written = runDateline(["admin", "--output", "site/admin", "--local", local], {
      cwd: root,
    });
    expect(written).toMatchObject({ status: 0, stderr: "" });
    keeper = await startKeeper(root, port);
    editor = await serveFolder({ folder: join(root, "site") });
  });

  afterAll(async () => {
    keeper?.kill();
    await editor?.close();
    rmSync(root, { recursive: true, force: true });
  });

  it("refuses a time that does not say whose clock it is, and takes it once that is added", async () => {
    const before = listRecaps(root);
    await withTab({ viewport: { width: 1280, height: 900 } }, async (tab) => {
      await begin(tab, editor, "2025-11-24 20:40");
      await publish(tab);
      await tab.getByText(/a clock and its zone, such as 2025-05-15 22:27 Kyiv/).waitFor();
      expect(listRecaps(root)).toEqual(before);

      // By keys, as a person does: the editor puts back the selection by which a script would replace the text, and so doubles it.
      await tab.getByLabel("Time", { exact: true }).press("End");
      await tab.keyboard.type(" Kyiv");
      await publish(tab);
      await expect.poll(() => listRecaps(root).length).toBe(before.length + 1);
    });
    const name = listRecaps(root).find((each) => !before.includes(each)) ?? "";
    const file = join(recaps(root), name);
    expect(readFileSync(file, "utf8")).toContain("time: 2025-11-24 20:40 Kyiv\n");
    rmSync(file);
  });

  it("takes a recap from a login to the published page, with a time that names its zone", async () => {
    const before = listRecaps(root);
    await withTab({ viewport: { width: 1280, height: 900 } }, async (tab) => {
      const asked: string[] = [];
      tab.on("request", (request) => asked.push(request.url()));
      await begin(tab, editor, "2025-11-24 20:40 Kyiv");
      await publish(tab);
      await expect.poll(() => listRecaps(root).length).toBe(before.length + 1);
      const own = [editor?.url ?? "none", "http://127.0.0.1:", "blob:", "data:"];
      expect(asked.filter((url) => !own.some((start) => url.startsWith(start)))).toEqual([]);
    });
    const name = listRecaps(root).find((each) => !before.includes(each)) ?? "";
    expect(name).toMatch(/^\d{4}\/\d{4}-\d\d-\d\d-what-the-two-delegations-will-revise\.md$/);
    const file = readFileSync(join(recaps(root), name), "utf8");
    expect(file).toContain("time: 2025-11-24 20:40 Kyiv\n");
    expect(file).toContain(BODY);
    expect(runDateline(["check"], { cwd: root })).toMatchObject({ status: 0 });
    const built = runDateline(["build", "--now", "2025-12-01T09:00:00Z", "--no-search"], {
      cwd: root,
    });
    expect(built).toMatchObject({ status: 0 });
    const slug = "what-the-two-delegations-will-revise";
    const page = readFileSync(join(root, "_site/2025/11/24", slug, "index.html"), "utf8");
    expect(page).toContain("8.40pm");
    expect(page).toContain('id="revision"');
  });
});

/** Logs in and writes a recap of the time `time`. */
async function begin(tab: Page, editor: FolderServer | undefined, time: string): Promise<void> {
  await tab.goto(`${editor?.url}admin/`);
  await tab.getByRole("button", { name: "Login" }).click();
  await tab.locator('a[href$="/collections/recaps/new"]').click();
  await tab.getByLabel("Title").fill(TITLE);
  await tab.getByLabel("Time", { exact: true }).fill(time);
  await choose(tab, "Events", "Geneva");
  await tab.locator('[data-slate-editor="true"]').click();
  await tab.keyboard.type(BODY);
}

function listRecaps(root: string): readonly string[] {
  const names = readdirSync(recaps(root), { recursive: true, encoding: "utf8" });
  return names.filter((name) => name.endsWith(".md")).toSorted();
}

/** Chooses in the list of records `label` the one whose title begins with `text`. */
async function choose(tab: Page, label: string, text: string): Promise<void> {
  await tab.getByLabel(label).click();
  await tab.keyboard.type(text);
  await tab.getByRole("option").first().waitFor();
  await tab.keyboard.press("Enter");
}

async function publish(tab: Page): Promise<void> {
  await tab.getByRole("button", { name: "Publish", exact: true }).click();
  await tab.getByRole("menuitem", { name: "Publish now" }).click();
}

function findPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject).listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

/** Starts what writes the files for the editor on this computer. */
async function startKeeper(root: string, port: number): Promise<ChildProcess> {
  const script = createRequire(import.meta.url).resolve("decap-server/dist/index.js");
  const env = { ...process.env, PORT: `${port}`, BIND_HOST: "127.0.0.1" };
  const keeper = spawn(process.execPath, [script], {
    cwd: root,
    env: { ...env, MODE: "fs", GIT_REPO_DIRECTORY: root },
    stdio: "ignore",
  });
  const answers = (): Promise<boolean> =>
    fetch(`http://127.0.0.1:${port}/api/v1`).then(
      () => true,
      () => false,
    );
  while (!(await answers())) await setTimeout(100);
  return keeper;
}
