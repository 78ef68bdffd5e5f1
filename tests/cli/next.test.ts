import { describe, expect, it } from "vitest";
import { runDateline } from "../site/run-dateline.ts";
import { makeContent, recapText } from "./scratch.ts";

const now = "2025-01-16T06:00:00Z";
const FILES = {
  "recaps/2025-01-10-held.md": recapText(
    "title: Held back\ntime: 2025-01-10 22:27 Kyiv\npublish: 2025-01-16 09:00 Kyiv",
  ),
};

/** The content folder with a recap that is held back until 9am of 16 January in Kyiv. */
function content(): string {
  return makeContent(FILES).content;
}

describe("next", () => {
  it("tells people when the site changes by itself, by both clocks, and how long it is until then", () => {
    const run = runDateline(["next", "--content", content(), "--now", now]);
    expect(run).toEqual({
      status: 0,
      stderr: "",
      stdout: `The site next changes at 9am Kyiv (10am Moscow), Thursday 16 January 2025, in 1 h.
UTC:   2025-01-16T07:00:00Z
cron:  0 7 16 1 *
`,
    });
  });

  it("tells programs the same as JSON, and schedulers what they take", () => {
    const folder = content();
    const say = (format: string): string =>
      runDateline(["next", "--content", folder, "--now", now, "--format", format]).stdout;
    expect(JSON.parse(say("json"))).toEqual({
      now: "2025-01-16T06:00:00.000Z",
      next: "2025-01-16T07:00:00.000Z",
      seconds: 3600,
      clocks: [
        { zone: "Europe/Kyiv", label: "Kyiv", datetime: "2025-01-16T09:00:00+02:00" },
        { zone: "Europe/Moscow", label: "Moscow", datetime: "2025-01-16T10:00:00+03:00" },
      ],
      cron: "0 7 16 1 *",
      at: "202501160700",
      systemd: "2025-01-16 07:00:00 UTC",
    });
    expect(["cron", "at", "systemd"].map(say)).toEqual([
      "0 7 16 1 *\n",
      "202501160700\n",
      "2025-01-16 07:00:00 UTC\n",
    ]);
  });

  it("says that nothing is to come, to schedulers by saying nothing", () => {
    const folder = content();
    const say = (format: string): string =>
      runDateline(["next", "--content", folder, "--now", "2030-01-01T00:00Z", "--format", format])
        .stdout;
    expect(say("text")).toBe("Nothing on the site changes as time passes.\n");
    expect(say("cron")).toBe("");
    expect(JSON.parse(say("json"))).toEqual({ now: "2030-01-01T00:00:00.000Z", next: null });
  });

  it("prints the problems of the content, which could hide a time, and exits with 1", () => {
    const { content: wrong } = makeContent({ "recaps/a.md": recapText("title: One") });
    const run = runDateline(["next", "--content", wrong]);
    expect(run).toMatchObject({ status: 1, stdout: "" });
    expect(run.stderr).toContain("missing-field");
  });
});
