import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runDateline } from "../site/run-dateline.ts";
import { makeContent } from "./scratch.ts";

describe("new", () => {
  const now = ["--now", "2025-10-26T01:30:00Z"];

  it("writes a recap for now that check passes unedited", () => {
    const { content } = makeContent();
    const args = [
      "new",
      "--content",
      content,
      "--event",
      "talks",
      "--title",
      "Clocks: “back” again",
      ...now,
    ];
    const run = runDateline(args);
    expect(run).toMatchObject({ status: 0, stderr: "" });
    const file = join(content, "recaps/2025/2025-10-26-0330-clocks-back-again.md");
    // The hour from 3am is shown twice that night, so the time needs its offset.
    expect(readFileSync(file, "utf8")).toBe(
      `---
title: "Clocks: “back” again"
time: 2025-10-26T03:30+02:00
events: [talks]
---

- **What happened**, and who says so. {#what-happened}
`,
    );
    expect(runDateline(["check", "--content", content]).status).toBe(0);
  });

  it("never writes over a file", () => {
    const { content } = makeContent();
    const args = ["new", "--content", content, "--event", "talks", "--title", "Twice", ...now];
    expect(runDateline(args).status).toBe(0);
    const again = runDateline(args);
    expect(again.status).toBe(2);
    expect(again.stderr).toContain("is there already");
  });

  it.each([
    [["--event", "talk", "--title", "X"], "Did you mean talks?"],
    [["--event", "talks"], "say --title"],
    [["--title", "X"], "say --event"],
    [["--event", "talks", "--title", "X", "--time", "2025-03-30 03:30 Kyiv"], "skipped 03:30"],
  ])("with %j says what is missing or wrong", (args, message) => {
    const { content } = makeContent();
    const run = runDateline(["new", "--content", content, ...args, ...now]);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain(message);
  });
});

describe("import", () => {
  const text =
    "It’s nearly 10.30pm in Kyiv and Moscow. Here’s a recap of the latest developments:\nThe delegations met, officials said.\n";

  it("writes a recap file that builds, and refuses to write it twice", () => {
    const { folder, content } = makeContent();
    writeFileSync(join(folder, "notes.txt"), text);
    const args = [
      "import",
      "notes.txt",
      "--content",
      "content",
      "--event",
      "talks",
      "--date",
      "2025-05-15",
    ];
    const run = runDateline(args, { cwd: folder });
    const name = "recaps/2025/2025-05-15-2227-the-delegations-met-officials-said.md";
    expect(run).toMatchObject({ status: 0, stdout: `wrote content/${name}\n` });
    expect(readFileSync(join(content, name), "utf8")).toContain("22:27 is inferred");
    const built = runDateline(["build", "--content", content, "--output", join(folder, "site")]);
    expect(built.status).toBe(0);
    expect(runDateline(args, { cwd: folder })).toMatchObject({ status: 2 });
  });

  it("writes to --out, and nothing at all where the text says no time", () => {
    const { folder } = makeContent();
    writeFileSync(join(folder, "notes.txt"), "The delegations met, officials said.\n");
    const args = [
      "import",
      "notes.txt",
      "--event",
      "talks",
      "--date",
      "2025-05-15",
      "--out",
      "content/recaps/talks.md",
    ];
    const refused = runDateline(args, { cwd: folder });
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain("--time");
    expect(existsSync(join(folder, "content/recaps"))).toBe(false);
    expect(runDateline([...args, "--time", "22:30"], { cwd: folder }).status).toBe(0);
    const written = readFileSync(join(folder, "content/recaps/talks.md"), "utf8");
    expect(written).toContain("time: 2025-05-15 22:30 Kyiv");
  });
});
