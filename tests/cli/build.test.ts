import { existsSync, readdirSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runDateline } from "../site/run-dateline.ts";
import { readFolder } from "../site/site-folder.ts";
import { makeContent, recapText } from "./scratch.ts";

const GOOD = recapText("title: The delegations meet\ntime: 2025-01-15 22:27 Kyiv");
const BUILT =
  /^built \d+ pages in \d+\.\d\d s \(tzdata \d{4}[a-z]\); \d+ files changed\nsearch index: 2025 in \d+\.\d\d s\n$/;
const NOW = ["--now", "2025-01-16T00:00:00Z"];

describe("build", () => {
  it("publishes the content, says how many pages it built, how many files changed and which index followed, and leaves nothing beside the folder but a hidden spare", () => {
    const { folder, content } = makeContent({ "recaps/2025-01-15-2227-meeting.md": GOOD });
    const output = join(folder, "site");
    const run = runDateline(["build", "--content", content, "--output", output, ...NOW]);
    expect(run).toMatchObject({ status: 0, stderr: "" });
    expect(run.stdout).toMatch(BUILT);
    expect(readFolder(output).has("pagefind/2025/pagefind-entry.json")).toBe(true);
    const page = readFolder(output).get("2025/01/15/meeting/index.html");
    expect(page).toContain("It’s nearly 10.30pm in Kyiv and 11.30pm in Moscow.");
    const beside = readdirSync(folder).filter((name) => name !== ".site.spare");
    expect(beside).toEqual(["content", "site"]);
  });

  it("leaves the published folder as it was when the content has problems", () => {
    const { folder, content } = makeContent({ "recaps/2025-01-15-2227-meeting.md": GOOD });
    const args = ["build", "--content", content, "--output", join(folder, "site"), ...NOW];
    runDateline(args);
    const before = readFolder(join(folder, "site"));
    const bad = recapText("title: Another\ntime: 2025-01-15 23:00");
    writeFileSync(join(content, "recaps/2025-01-15-2300-another.md"), bad);
    const run = runDateline(args);
    expect(run.status).toBe(1);
    expect(run.stderr).toContain("recaps/2025-01-15-2300-another.md:3:7: ");
    expect(run.stderr).toContain("write: time: 2025-01-15 23:00 Kyiv");
    expect(run.stderr).not.toContain("    at ");
    expect(readFolder(join(folder, "site"))).toEqual(before);
  });

  it("takes away the pages of a recap that is gone", () => {
    const name = "recaps/2025-01-15-2300-another.md";
    const { folder, content } = makeContent({
      "recaps/2025-01-15-2227-meeting.md": GOOD,
      [name]: recapText("title: Another\ntime: 2025-01-15 23:00 Kyiv"),
    });
    const args = ["build", "--content", content, "--output", join(folder, "site"), ...NOW];
    runDateline(args);
    expect(existsSync(join(folder, "site/2025/01/15/another/index.html"))).toBe(true);
    writeFileSync(
      join(content, name),
      recapText("title: Another\ntime: 2025-01-15 23:00 Kyiv\ndraft: true"),
    );
    runDateline(args);
    expect(existsSync(join(folder, "site/2025/01/15/another"))).toBe(false);
  });

  it("keeps a recap under embargo back until its time, and shows it and drafts with --drafts", () => {
    const { folder, content } = makeContent({
      "recaps/2025-01-15-2227-canary.md": recapText(
        "title: Canary\ntime: 2025-01-15 22:27 Kyiv\npublish: 2025-01-16 06:00 Moscow",
      ),
      "recaps/2025-01-15-2300-magpie.md": recapText(
        "title: Magpie\ntime: 2025-01-15 23:00 Kyiv\ndraft: true",
      ),
    });
    const words = (...more: readonly string[]): readonly boolean[] => {
      const output = join(folder, "site");
      expect(runDateline(["build", "--content", content, "--output", output, ...more]).status).toBe(
        0,
      );
      const all = [...readFolder(output)].flat().join("\n").toLowerCase();
      return [all.includes("canary"), all.includes("magpie")];
    };
    expect(words("--now", "2025-01-16T02:59:59Z")).toEqual([false, false]);
    expect(words("--now", "2025-01-16T03:00:00Z")).toEqual([true, false]);
    expect(words("--now", "2025-01-16T02:59:59Z", "--drafts")).toEqual([true, true]);
  });

  it("names a day rightly on a machine whose own zone skipped it", () => {
    const { folder, content } = makeContent({
      "recaps/2011-12-30-1200-meeting.md": recapText("title: One\ntime: 2011-12-30 12:00 Kyiv"),
    });
    const output = join(folder, "site");
    const args = ["build", "--content", content, "--output", output, ...NOW];
    // Samoa went from 29 to 31 December 2011; date-fns-tz follows the machine's zone there.
    expect(runDateline(args, { env: { TZ: "Pacific/Apia" } }).status).toBe(0);
    const page = readFolder(output).get("2011/12/30/meeting/index.html");
    expect(page).toContain("Friday 30 December 2011");
    expect(page).toContain("It’s midday in Kyiv and 2pm in Moscow.");
  });

  it("refuses to replace a folder that holds anything but a site", () => {
    const { folder, content } = makeContent();
    const output = join(folder, "precious");
    mkdirSync(output);
    writeFileSync(join(output, "letter.txt"), "dear reader");
    for (const target of [output, content, folder]) {
      const run = runDateline(["build", "--content", content, "--output", target, ...NOW]);
      expect(run.status).toBe(2);
      expect(run.stderr).toContain("would delete them");
    }
    expect(existsSync(join(output, "letter.txt"))).toBe(true);
  });

  it.each([
    [["build", "--content", "nowhere"], "there is no folder nowhere"],
    [["build", "--now", "yesterday"], "--now takes a time"],
    [["build", "--url", "ftp://x"], "--url takes an address"],
    [["build", "--tempo", "fast"], "unknown option"],
    [["compose"], "unknown command"],
  ])("says what is wrong with %j in a sentence and exits with 2", (args, message) => {
    const run = runDateline(args);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain(message);
    expect(run.stderr).not.toContain("    at ");
  });

  it.each([[["--help"]], [["build", "--help"]], [["import", "--help"]], [["--version"]]])(
    "answers %j and exits with 0",
    (args) => {
      expect(runDateline(args)).toMatchObject({ status: 0, stderr: "" });
    },
  );
});
