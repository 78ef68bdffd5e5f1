import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { UsageError } from "../../src/cli/exit-code.ts";
import { runDateline } from "../site/run-dateline.ts";
import { readFolder } from "../site/site-folder.ts";
import { move } from "./move-desk.ts";
import { makeContent, recapText } from "./scratch.ts";

describe("mv", () => {
  it("changes no byte but those that it must, shows them, and writes nothing in a dry run", () => {
    const one =
      "---\r\ntitle: One # kept\r\ntime: 2025-05-15 22:27 Kyiv\r\n# a remark\r\nevents:\r\n  - 'talks' # why\r\n  - other\r\n---\r\n\r\n- See [two](/2025/05/16/two/#b) and [all](/events/talks/). {#a}\r\n";
    const two = recapText(
      "title: Two\ntime: 2025-05-16 22:27 Kyiv\naliases:\n  - /old/ # first",
      "B.",
    ).replace("{#met}", "{#b}");
    const { folder, content } = makeContent({
      "events/other.md": "---\ntitle: Other\n---\n",
      "recaps/2025-05-15-2227-one.md": one,
      "recaps/2025/2025-05-16-2227-two.md": two,
    });
    const before = readFolder(content);
    const args = ["mv", "content/recaps/2025/2025-05-16-2227-two.md", "second"];
    const dry = runDateline([...args, "--dry-run"], { cwd: folder });
    expect(dry).toMatchObject({ status: 0, stderr: "" });
    expect(readFolder(content)).toEqual(before);
    const run = runDateline(args, { cwd: folder });
    expect(dry.stdout).toBe(
      run.stdout.replace(/^renamed [^]*$/m, "nothing is renamed: this was a dry run\n"),
    );
    expect(run.stdout).toBe(`--- content/recaps/2025/2025-05-16-2227-two.md
+++ content/recaps/2025/2025-05-16-2227-second.md
@@ -5,0 +6,1 @@
+  - /2025/05/16/two/
--- content/recaps/2025-05-15-2227-one.md
+++ content/recaps/2025-05-15-2227-one.md
@@ -10,1 +10,1 @@
-- See [two](/2025/05/16/two/#b) and [all](/events/talks/). {#a}
+- See [two](/2025/05/16/second/#b) and [all](/events/talks/). {#a}
renamed content/recaps/2025/2025-05-16-2227-two.md to content/recaps/2025/2025-05-16-2227-second.md
/2025/05/16/two/ leads to /2025/05/16/second/
`);
    expect(runDateline(["mv", "event", "talks", "rounds"], { cwd: folder }).status).toBe(0);
    const after = readFolder(content);
    expect(after.get("recaps/2025-05-15-2227-one.md")).toBe(
      one
        .replace("'talks'", "rounds")
        .replace("/events/talks/", "/events/rounds/")
        .replace("/16/two/", "/16/second/"),
    );
    expect(after.get("events/rounds.md")).toBe(
      "---\ntitle: The talks\nmoved-from: [/events/talks/]\n---\n",
    );
    expect(runDateline(["check", "--content", content]).status).toBe(0);
  });

  it("renames a recap whose front matter gives its address, and keeps no address of a draft", () => {
    const { folder, content } = makeContent({
      "recaps/2025-05-15.md": recapText("title: One\ntime: 2025-05-15 22:27 Kyiv\nslug: one"),
      "recaps/2025-05-16-two.md": recapText("title: Two\ntime: 2025-05-16 22:27 Kyiv\ndraft: true"),
    });
    move(folder, "recaps/2025-05-15.md", "first");
    move(folder, "recaps/2025-05-16-two.md", "second");
    const files = readFolder(content);
    expect(files.get("recaps/2025-05-15-first.md")).toBe(
      recapText("title: One\ntime: 2025-05-15 22:27 Kyiv\nslug: first").replace(
        "events: [talks]\n",
        "events: [talks]\naliases: [/2025/05/15/one/]\n",
      ),
    );
    expect(files.get("recaps/2025-05-16-second.md")).toBe(
      recapText("title: Two\ntime: 2025-05-16 22:27 Kyiv\ndraft: true"),
    );
  });

  it.each([
    [["event", "talk", "rounds"], "there is no talk in content/events. Did you mean talks?"],
    [["event", "talks", "The Rounds"], "cannot stand in an address"],
    [["event", "talks", "talks"], "it is called talks already"],
    [["event", "talks", "other"], "content/events/other.md is there already"],
    [["page", "about", "us"], "“page” is none of event, author, person, place, organisation"],
    [["recaps/2025-05-15-on.md", "two"], "Did you mean recaps/2025-05-15-one.md?"],
    [["recaps/2025-05-15-one.md", "gone"], "/2025/05/15/gone/ is an old address of"],
    [["site.yaml", "two"], "is none of"],
  ])("with %j says what is wrong", (args, message) => {
    const { folder, content } = makeContent({
      "events/other.md": "---\ntitle: Other\n---\n",
      "recaps/2025-05-15-one.md": recapText("title: One\ntime: 2025-05-15 22:27 Kyiv"),
      "recaps/2025-05-16-two.md": recapText(
        "title: Two\ntime: 2025-05-16 22:27 Kyiv\naliases: [/2025/05/15/gone]",
      ),
    });
    const before = readFolder(content);
    expect(() => move(folder, ...args)).toThrow(UsageError);
    expect(() => move(folder, ...args)).toThrow(message);
    expect(readFolder(content)).toEqual(before);
  });

  it("renames nothing where the content has a problem, or would have one", () => {
    const taken = recapText("title: Two\ntime: 2025-05-15 23:27 Kyiv");
    const { folder, content } = makeContent({
      "recaps/2025-05-15-2227-one.md": recapText("title: One\ntime: 2025-05-15 22:27 Kyiv"),
      "recaps/2025-05-15-2327-two.md": taken,
    });
    const run = runDateline(["mv", "recaps/2025-05-15-2227-one.md", "two"], { cwd: folder });
    expect(run).toMatchObject({ status: 1, stdout: "" });
    expect(run.stderr).toContain("nothing is renamed: content/recaps/2025-05-15-2327-two.md");
    expect(existsSync(join(content, "recaps/2025-05-15-2227-one.md"))).toBe(true);
    expect(readFileSync(join(content, "recaps/2025-05-15-2327-two.md"), "utf8")).toBe(taken);
  });
});
