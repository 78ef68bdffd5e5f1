import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runDateline } from "../site/run-dateline.ts";
import { readFolder } from "../site/site-folder.ts";
import { makeContent, recapText } from "./scratch.ts";

const MEETING = "recaps/2025-01-15-2227-meeting.md";
const NOW = ["--now", "2025-01-16T00:00:00Z"];
const good = (title: string): string => recapText(`title: ${title}\ntime: 2025-01-15 22:27 Kyiv`);

/** A published site without an index for its search: its folders, and the arguments of its builds. */
function begin() {
  const { folder, content } = makeContent({ [MEETING]: good("The delegations meet") });
  const output = join(folder, "site");
  const args = ["build", "--content", content, "--output", output, "--no-search", ...NOW];
  expect(runDateline(args).status).toBe(0);
  return { content, output, args };
}

describe("build --explain", () => {
  it("prints a line for each file that changed, and ends with their number", () => {
    const { content, args } = begin();
    writeFileSync(join(content, MEETING), good("The delegations part"));
    const { status, stdout, stderr } = runDateline([...args, "--explain"]);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toContain(
      `\n2025/01/15/meeting/index.html  shows ${content}/${MEETING} (edited)\n`,
    );
    const files = stdout.split("\n").filter((line) => line.includes("  ")).length;
    expect(stdout).toMatch(
      new RegExp(`\n${files} files written(?:, \\d+ rendered again[^\n]*)?\n$`),
    );
  });

  it("prints that nothing was written where nothing changed", () => {
    const { args } = begin();
    expect(runDateline([...args, "--explain"]).stdout).toMatch(
      /; 0 files changed\n0 files written\n$/,
    );
  });
});

describe("build --verify", () => {
  it("exits with 0 where the folder is as a clean build makes it", () => {
    const { args } = begin();
    const run = runDateline([...args, "--verify"]);
    expect(run).toMatchObject({ status: 0, stderr: "" });
    expect(run.stdout).toMatch(/^verified \d+ files\n$/);
  });

  it("prints what differs and exits with 1", () => {
    const { output, args } = begin();
    writeFileSync(join(output, "404.html"), "gone");
    const run = runDateline([...args, "--verify"]);
    expect(run).toMatchObject({
      status: 1,
      stdout: "different  404.html\n1 file not as a clean build makes them\n",
    });
    expect(readFolder(output).get("404.html")).toBe("gone");
  });

  it("says where there is no folder, and prints the content’s problems", () => {
    const { content, args } = begin();
    expect(runDateline([...args, "--output", "nowhere", "--verify"])).toMatchObject({ status: 2 });
    writeFileSync(join(content, MEETING), "nothing");
    const run = runDateline([...args, "--verify"]);
    expect([run.status, run.stdout]).toEqual([1, ""]);
    expect(run.stderr).toContain(MEETING);
  });
});

describe("build --shard", () => {
  it("publishes a part, and says the problems of all content as any build does", () => {
    const { content, output, args } = begin();
    const whole = readFolder(output);
    expect(runDateline([...args, "--shard", "2/3"]).status).toBe(0);
    const part = readFolder(output);
    expect(part.size).toBeLessThan(whole.size / 2);
    for (const [name, text] of part) expect(text, name).toBe(whole.get(name));
    writeFileSync(join(content, MEETING), "nothing");
    expect(runDateline([...args, "--shard", "1/3"]).status).toBe(1);
    expect(readFolder(output)).toEqual(part);
  });

  it.each([
    [["--shard", "0/3"], "--shard takes a part"],
    [["--shard", "4/3"], "--shard takes a part"],
    [["--shard", "2"], "--shard takes a part"],
    [["--shard", "1/2", "--verify"], "cannot be used with"],
    [["--explain", "--verify"], "cannot be used with"],
  ])("refuses %j in a sentence", (args, message) => {
    const { folder, content } = makeContent();
    const output = join(folder, "site");
    const run = runDateline(["build", "--content", content, "--output", output, ...args]);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain(message);
    expect(run.stderr).not.toContain("    at ");
  });
});
