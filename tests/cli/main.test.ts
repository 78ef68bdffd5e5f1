import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { makeContent, recapText } from "./scratch.ts";

const dateline = fileURLToPath(new URL("../../src/cli/dateline.js", import.meta.url));

it("ends as it would have where nobody reads its output to the end", () => {
  const { content } = makeContent({
    "recaps/2025-01-15-2227-meeting.md": recapText("title: One\ntime: 2025-01-15 22:27"),
  });
  const command = `{ "${process.execPath}" "${dateline}" check --content "${content}"; echo $? >&2; } | true`;
  const { stderr } = spawnSync("sh", ["-c", command], { encoding: "utf8" });
  expect(stderr).toBe("1\n");
});
