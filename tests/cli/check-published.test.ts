import { describe, expect, it } from "vitest";
import { makeFolder } from "../build/temporary-folder.ts";
import { makeRepository, type Repository } from "../build/history/repository.ts";
import { settingsText, recapText, type Files } from "../model/content-of.ts";
import { runDateline, type Run } from "../site/run-dateline.ts";

const NAME = "recaps/2025-05-15-2227-meeting.md";
const TIME = { time: "2025-05-15 22:27 Kyiv" };

const FIRST: Files = {
  "site.yaml": settingsText(),
  "events/talks.md": "---\ntitle: The talks\n---\n",
  [NAME]: recapText(TIME, "- Six members came. {#came}\n- They left. {#left}\n"),
};

/** A repository whose branch `published` is at a first commit, on another branch. */
function makeDesk(): Repository {
  const repository = makeRepository(makeFolder());
  repository.commit(FIRST);
  repository.git("branch", "published");
  return repository;
}

function check({ contentFolder }: Repository, ref = "published"): Run {
  const now = "2025-05-16T06:07:00Z";
  return runDateline(["check", "--content", contentFolder, "--published", ref, "--now", now]);
}

const ANOTHER = recapText(
  { time: "2025-05-16 09:00 Kyiv", title: "Prisoners come home after months of talks" },
  "- A thousand prisoners came home in three exchanges, both sides said. {#exchange}\n",
);
const CHANGED = recapText(TIME, "- Nine members came. {#came}\n- They left. {#left}\n");

describe("check --published", () => {
  it("names each point that was changed without a word, with the lines to write", () => {
    const desk = makeDesk();
    desk.write({ [NAME]: CHANGED });
    const run = check(desk);
    expect(run.status).toBe(1);
    expect(run.stdout.replaceAll(desk.contentFolder, "content")).toBe(
      `content/${NAME}:7:22: The point \`came\` says something else than what was published, and no correction says so. If no fact is another now, write \`minor: true\` instead. (silent-change)
  6 |
> 7 | - Nine members came. {#came}
    |                      ^
  8 | - They left. {#left}
  write: corrections:
           - time: 2025-05-16 09:07 Kyiv
             point: came
             text: What was wrong, and what is right.

1 problem in 1 file
`,
    );
  });

  it("says of a point that is gone what to write, and of a spent minor what takes its place", () => {
    const desk = makeDesk();
    desk.commit({ [NAME]: recapText({ ...TIME, minor: "true" }, "- Six members came. {#came}\n") });
    expect(check(desk)).toMatchObject({ status: 0 });
    desk.git("branch", "--force", "published");
    desk.write({
      [NAME]: recapText({ ...TIME, minor: "true" }, "- They met. {#met}\n"),
    });
    expect(check(desk).stdout.replaceAll(desk.contentFolder, "content")).toBe(
      `content/${NAME}:6:1: The point \`came\` was published and is gone, and no correction says so. If no fact is another now, write \`minor: 2025-05-16 09:07 Kyiv\` instead, since \`minor: true\` came with an earlier edit. (silent-change)
  5 | minor: true
> 6 | ---
    | ^
  7 |
  write: corrections:
           - time: 2025-05-16 09:07 Kyiv
             text: What was taken out, and why.

1 problem in 1 file
`,
    );
  });

  it.each<[string, (desk: Repository) => void]>([
    ["what is written already", () => {}],
    [
      "new recaps and recaps that are gone",
      (desk) => void desk.commit({ "recaps/b.md": ANOTHER }, NAME),
    ],
    [
      "a changed point with a correction",
      (desk) =>
        desk.write({
          [NAME]: CHANGED.replace(
            "---\n\n",
            "corrections:\n  - time: 2025-05-16 09:07 Kyiv\n    point: came\n    text: Nine came, not six.\n---\n\n",
          ),
        }),
    ],
  ])("passes %s", (_, edit) => {
    const desk = makeDesk();
    edit(desk);
    expect(check(desk)).toMatchObject({ status: 0, stderr: "" });
  });

  it.each<[string, (desk: Repository) => void]>([
    ["committed", (desk) => void desk.commit({ [NAME]: CHANGED })],
    [
      "added and not committed",
      (desk) => (desk.write({ [NAME]: CHANGED }), void desk.git("add", ".")),
    ],
    ["moved and committed", (desk) => void desk.commit({ "recaps/other.md": CHANGED }, NAME)],
    [
      "moved by hand into a folder, without a word to git",
      (desk) => desk.write({ "recaps/2025/2025-05-15-2227-meeting.md": CHANGED }, NAME),
    ],
  ])("finds what was %s", (_, edit) => {
    const desk = makeDesk();
    edit(desk);
    expect(check(desk).stdout).toContain("The point `came` says something else");
  });

  it("is used wrongly where git knows no such commit", () => {
    const desk = makeDesk();
    const run = check(desk, "nowhere");
    expect(run.status).toBe(2);
    expect(run.stderr.replaceAll(desk.contentFolder, "content")).toContain(
      "git knows no commit “nowhere” of content (see --published); in a shallow clone, fetch it first.",
    );
  });
});
