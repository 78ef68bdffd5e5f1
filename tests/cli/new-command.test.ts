import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import type { Terminal } from "../../src/cli/ask-new.ts";
import { UsageError } from "../../src/cli/exit-code.ts";
import { runNew, type NewArguments } from "../../src/cli/new-command.ts";
import { readFolder } from "../site/site-folder.ts";
import { runDateline } from "../site/run-dateline.ts";
import { makeContent } from "./scratch.ts";

const NOW = "2025-05-16T10:00:00Z";

const FILES = {
  "events/old.md": "---\ntitle: The old talks\nstate: ended\n---\n",
  "events/quiet.md": "---\ntitle: The quiet talks\n---\n",
  "events/later.md": "---\ntitle: The later talks\nstart: 2025-06-01\n---\n",
  "recaps/2025-05-15-2227-first.md": `---
title: The first recap
time: 2025-05-15 22:27 Kyiv
events: [talks]
---

- **They met**, both sides said. {#met follows=earlier}
- They meet again [on Friday]{on=2025-05-16}, at :time[7pm Kyiv], as [they said](#met).[^1]

  Where is not known. {#again}

[^1]: A note.
`,
  "recaps/2025-05-13-earlier.md":
    "---\ntitle: X\ntime: 2025-05-13 23:00 Kyiv\nevents: [talks]\n---\n\n- A. {#earlier}\n",
  "recaps/2025-05-14-draft.md":
    "---\ntitle: X\ntime: 2025-05-15 23:00 Kyiv\nevents: [talks]\ndraft: true\n---\n\n- A. {#a}\n",
};

const QUIET_MS = 100;

/** A terminal on which `keys` are pressed one after another, each once nothing more is shown for a moment. */
function terminalOf(keys: readonly string[]): Terminal & { readonly shown: () => string } {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const left = [...keys];
  let shown = "";
  let timer: NodeJS.Timeout | undefined;
  const press = (): void => {
    const key = left.shift();
    if (key === undefined) return;
    input.write(key);
    timer = setTimeout(press, QUIET_MS);
  };
  output.on("data", (data: Buffer) => {
    shown += data.toString();
    clearTimeout(timer);
    timer = setTimeout(press, QUIET_MS);
  });
  return { input, output, shown: () => shown };
}

/** What `new` writes in a content folder of `FILES` when `keys` are pressed: the one new file. */
async function begin(
  keys: readonly string[],
  options: Omit<NewArguments, "content"> = {},
): Promise<{ readonly name: string; readonly text: string; readonly shown: string }> {
  const { folder, content } = makeContent(FILES);
  const before = new Set(readFolder(content).keys());
  const terminal = terminalOf(keys);
  await runNew(
    { content, now: NOW, ...options },
    { projectFolder: folder, callerFolder: folder },
    terminal,
  );
  const name = [...readFolder(content).keys()].find((each) => !before.has(each)) ?? "none";
  return { name, text: readFileSync(join(content, name), "utf8"), shown: terminal.shown() };
}

describe("new on a terminal", () => {
  it("takes two keystrokes from the newest live event to a draft without a headline", async () => {
    const { name, text, shown } = await begin(["\r", "\r"]);
    expect(name).toBe("recaps/2025/2025-05-16-1300-talks.md");
    expect(text).toBe(`---
title: The talks
time: 2025-05-16 13:00 Kyiv
events: [talks]
draft: true
---

- **What happened**, and who says so. {#what-happened}
`);
    expect(shown).toContain("The talks");
    expect(shown).toContain("The first recap");
    expect(shown).not.toContain("The old talks");
  });

  it("carries the points that are picked, with their ids and their words", async () => {
    const { text } = await begin(["\r", "\u001B[B", " ", "\r"]);
    expect(text).toContain(`draft: true
---

- They meet again [on Friday]{on=2025-05-16}, at :time[7pm Kyiv]{on=2025-05-15}, as [they said](/2025/05/15/first/#met).[^1]

  Where is not known. {#again}

[^1]: A note.
`);
  });

  it("stops without a word of a file where a question is cancelled", async () => {
    await expect(begin(["\u0003"])).rejects.toThrow(UsageError);
  });

  it("asks nothing where the event and the headline are told", async () => {
    const { shown, text } = await begin([], { event: "quiet", title: "A headline" });
    expect(shown).toBe("");
    expect(text).not.toContain("draft");
  });
});

describe("new without a terminal", () => {
  const args = ["new", "--event", "talks", "--title", "They meet", "--now", NOW];

  it("carries all points, or those that are named, and the recap passes check", () => {
    const { content } = makeContent(FILES);
    const run = runDateline([...args, "--content", content, "--carry", "all"]);
    expect(run).toMatchObject({ status: 0, stderr: "" });
    expect(run.stdout).toMatch(/^wrote .*\nnpm start shows it/);
    const text = readFileSync(join(content, "recaps/2025/2025-05-16-1300-they-meet.md"), "utf8");
    expect(text).toContain("- **They met**, both sides said. {#met}\n- They meet again");
    expect(runDateline(["check", "--content", content])).toMatchObject({ status: 0 });
  });

  it.each([
    [["--carry", "mett"], "has no point mett; did you mean met?"],
    [["--carry", "met, again"], undefined],
    [["--event", "quiet", "--carry", "all"], "has no recap yet whose points could go on"],
  ])("with %j says what is wrong, if anything is", (more, message) => {
    const { content } = makeContent(FILES);
    const run = runDateline([...args, "--content", content, ...more]);
    expect(run.status).toBe(message === undefined ? 0 : 2);
    expect(run.stderr).toContain(message ?? "");
  });
});
