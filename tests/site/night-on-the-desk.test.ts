import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { startPreview } from "../cli/start-preview.ts";
import { runDateline, type Run } from "./run-dateline.ts";
import { writeContent } from "./write-content.ts";

const NOW = "2025-11-24T19:00:00Z";
const FILE = "content/recaps/2025/2025-11-24-2040-the-delegations-meet.md";
const PAGE = "2025/11/24/the-delegations-meet";

/** A desk of its own: a repository with the settings and one event, and the commands as an editor types them. */
function openDesk() {
  const root = mkdtempSync(join(tmpdir(), "dateline-night-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const git = (...args: readonly string[]): string => {
    const who = ["-c", "user.name=Night desk", "-c", "user.email=desk@news.example"];
    const env = { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null" };
    const { status, stdout, stderr } = spawnSync("git", [...who, ...args], {
      cwd: root,
      env,
      encoding: "utf8",
    });
    expect(status, stderr).toBe(0);
    return stdout;
  };
  writeContent(
    join(root, "content"),
    {},
    {
      "site.yaml":
        "title: A desk\nurl: https://desk.example/\nlanguage: en-GB\nsearch: false\nshare-images: false\nzones: [{ id: Europe/Kyiv, label: Kyiv }, { id: Europe/Moscow, label: Moscow }]\n",
      "events/talks.md": "---\ntitle: The talks\n---\n",
      "places/kyiv.md": "---\nname: Kyiv\navoid: [Kiev]\n---\n",
    },
  );
  git("init", "--quiet", "--initial-branch=main");
  return {
    root,
    commit: (message: string): void => {
      git("add", "--all", "content");
      git("commit", "--quiet", "--message", message);
    },
    run: (...args: readonly string[]): Run => runDateline(args, { cwd: root }),
    read: (name: string): string => readFileSync(join(root, name), "utf8"),
    edit: (from: string, to: string): void => {
      const text = readFileSync(join(root, FILE), "utf8");
      expect(text).toContain(from);
      writeFileSync(
        join(root, FILE),
        text.replace(from, () => to),
      );
    },
  };
}

it("a night on the desk goes from a new recap over three slips to its correction and its history", async () => {
  const { root, commit, run, read, edit } = openDesk();
  commit("Begin");

  const what = ["--title", "The delegations meet", "--time", "2025-11-24 20:40 Kyiv"];
  const begun = run("new", "--event", "talks", ...what);
  expect(begun).toMatchObject({ status: 0 });
  const point = /^- .*$/m.exec(read(FILE))?.[0] ?? "nothing";
  edit(
    point,
    "- They met in the the middle of Kiev at 6pm Kyiv time (6pm Moscow time), both sides said. {#met}",
  );

  const found = run("check");
  expect(found.status).toBe(1);
  expect(found.stdout).toContain("(double-word)");
  expect(found.stdout).toContain("(avoided-name)");
  expect(found.stdout).toContain("(clocks-disagree)");
  const right =
    "- They met in the the middle of Kiev at 6pm Kyiv time (7pm Moscow time), both sides said. {#met}";
  expect(found.stdout).toContain(right);
  expect(run("build", "--now", NOW).status).toBe(1);

  edit("(6pm Moscow time)", "(7pm Moscow time)");
  const fixed = run("check", "--fix", "--clocks");
  expect(fixed).toMatchObject({ status: 0 });
  expect(fixed.stderr).toContain(
    "+- They met in the middle of Kyiv at :time[6pm Kyiv time], both sides said. {#met}",
  );
  expect(run("check")).toMatchObject({ status: 0, stdout: "no problems in 4 files\n" });

  const preview = await startPreview(join(root, "content"), ["--now", NOW]);
  onTestFinished(preview.stop);
  await preview.waitFor(`${PAGE}/`, "6pm Kyiv (7pm Moscow)");
  preview.stop();

  commit("The delegations meet");
  expect(run("build", "--now", NOW, "--ledger")).toMatchObject({ status: 0 });
  const page = `_site/${PAGE}/index.html`;
  expect(read(page)).toContain("6pm Kyiv (7pm Moscow)");
  expect(read(page)).not.toContain("history/");
  expect(read("content/published/2025-11.txt")).toContain(`/${PAGE}/ #met`);
  commit("What was published");

  edit(":time[6pm Kyiv time]", ":time[5pm Kyiv time]");
  const silent = run("check", "--published", "HEAD");
  expect(silent.status).toBe(1);
  expect(silent.stdout).toContain("(silent-change)");
  edit(
    "events: [talks]\n",
    "events: [talks]\ncorrections:\n  - { time: 2025-11-24 21:30 Kyiv, point: met, text: They met at 5pm and not at 6pm. }\n",
  );
  expect(run("check", "--published", "HEAD")).toMatchObject({ status: 0 });
  commit("They met an hour earlier");
  const later = "2025-11-24T20:00:00Z";
  expect(run("build", "--now", later, "--ledger")).toMatchObject({ status: 0 });
  expect(read(page)).toContain("They met at 5pm and not at 6pm.");
  expect(read(page)).toContain("History of this recap (2 versions)");
  expect(read("_site/corrections/index.html")).toContain("They met at 5pm and not at 6pm.");
  const history = read(`_site/${PAGE}/history/index.html`);
  expect(history).toMatch(/<del>.*?6pm.*?<\/del>/);
  expect(history).toMatch(/<ins>.*?5pm.*?<\/ins>/);
  expect(run("build", "--now", later, "--verify")).toMatchObject({ status: 0 });

  rmSync(join(root, FILE));
  const vanished = run("build", "--now", later);
  expect(vanished.status).toBe(1);
  expect(vanished.stdout + vanished.stderr).toContain("(vanished-address)");
}, 240_000);
