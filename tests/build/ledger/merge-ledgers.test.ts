import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { makeTinySite, recapOn, type TinySite } from "../publish-tiny.ts";

const AUTHOR = ["-c", "user.name=Desk", "-c", "user.email=desk@desk.example"];

/** Runs git in the content of `site`; throws where it fails, as it does at a conflict. */
function git({ request }: TinySite, ...args: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync("git", [...AUTHOR, ...args], {
    cwd: request.contentFolder,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`git ${args.join(" ")}: ${stdout}${stderr}`);
}

/** Publishes a recap of `day` on a branch of its own, begun at the branch `from`, and commits it with what the build noted. */
async function publishOn(site: TinySite, branch: string, day: number): Promise<void> {
  git(site, "checkout", "--quiet", "-b", branch, "main");
  site.edit({ [`recaps/${branch}.md`]: recapOn(day, "They meet") });
  await site.publish({ keepsLedger: true });
  git(site, "add", ".");
  git(site, "commit", "--quiet", "--message", branch);
}

it("the ledgers of two branches are merged without a conflict, and hold what both have published", async () => {
  const site = makeTinySite({ "recaps/first.md": recapOn(15, "They meet") });
  await site.publish({ keepsLedger: true });
  git(site, "init", "--quiet", "--initial-branch", "main");
  git(site, "add", ".");
  git(site, "commit", "--quiet", "--message", "main");
  await publishOn(site, "night", 16);
  await publishOn(site, "day", 17);
  git(site, "merge", "--quiet", "--no-edit", "night");
  const ledger = join(site.request.contentFolder, "published/2025-01.txt");
  expect(readFileSync(ledger, "utf8").trimEnd().split("\n").toSorted()).toEqual([
    "/2025/01/15/first/ #met",
    "/2025/01/16/night/ #met",
    "/2025/01/17/day/ #met",
  ]);
  await site.publish({ keepsLedger: true });
  expect(readFileSync(ledger, "utf8").trimEnd().split("\n")).toHaveLength(3);
});
