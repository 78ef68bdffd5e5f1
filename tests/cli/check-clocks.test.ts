import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runDateline } from "../site/run-dateline.ts";
import { makeContent, recapText } from "./scratch.ts";

describe("check --clocks", () => {
  const name = "recaps/2025-01-15-2227-meeting.md";
  const fields = "title: One\ntime: 2025-01-15 22:27 Kyiv";
  const unmarked = "They met at 6pm Kyiv time (7pm Moscow time), and he spoke at 8pm in Moscow.";
  const marked = unmarked.replace("6pm Kyiv time (7pm Moscow time)", ":time[6pm Kyiv time]");

  it("notes clocks that can be marked, which are no problems, and only where it is asked to", () => {
    const { content } = makeContent({ [name]: recapText(fields, unmarked) });
    const run = runDateline(["check", "--clocks", "--content", content]);
    expect(run.status).toBe(0);
    expect(run.stdout).toContain(
      ":7:15: note: “6pm Kyiv time (7pm Moscow time)” can be marked: readers see “6pm Kyiv (7pm Moscow)”. (clock-without-mark)\n",
    );
    expect(run.stdout).toContain(`  write: - ${marked} {#met}\n`);
    expect(run.stdout).toMatch(/\n2 notes in 1 file\n$/);
    expect(runDateline(["check", "--content", content]).stdout).toBe("no problems in 3 files\n");
  });

  it("with --fix marks them, but for those that an editor has to decide, and shows the lines", () => {
    const { content } = makeContent({ [name]: recapText(fields, unmarked) });
    const run = runDateline(["check", "--fix", "--clocks", "--content", content]);
    const path = `${content}/${name}`;
    expect(run.stderr).toBe(
      `wrote 0 point ids\n--- ${path}\n+++ ${path}\n@@ -7,1 +7,1 @@\n-- ${unmarked} {#met}\n+- ${marked} {#met}\n`,
    );
    expect(readFileSync(join(content, name), "utf8")).toBe(recapText(fields, marked));
    const again = runDateline(["check", "--fix", "--clocks", "--content", content]);
    expect(again.stderr).toBe("wrote 0 point ids\n");
    expect(again.stdout).toMatch(/\n1 note in 1 file\n$/);
  });

  it("without --clocks, --fix marks none", () => {
    const text = recapText(fields, unmarked);
    const { content } = makeContent({ [name]: text });
    runDateline(["check", "--fix", "--dates", "--content", content]);
    expect(readFileSync(join(content, name), "utf8")).toBe(text);
  });

  it("dates the words beside a clock first, and then marks the clock with their day", () => {
    const said = "They met at 6pm Kyiv time on Tuesday.";
    const { content } = makeContent({ [name]: recapText(fields, said) });
    runDateline(["check", "--fix", "--dates", "--clocks", "--content", content]);
    expect(readFileSync(join(content, name), "utf8")).toBe(
      recapText(
        fields,
        "They met at :time[6pm Kyiv time]{on=2025-01-14} [on Tuesday]{on=2025-01-14}.",
      ),
    );
  });

  it("finds nothing to note in the demonstration content", () => {
    expect(runDateline(["check", "--clocks"]).stdout).toMatch(/^no problems in \d+ files\n$/);
  });
});
