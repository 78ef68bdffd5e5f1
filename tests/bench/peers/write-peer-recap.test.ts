import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writePeerRecap } from "../../../bench/peers/write-peer-recap.ts";
import { makeFolder } from "../../build/temporary-folder.ts";

test("writes the instant of a recap by the clock in Kyiv, and its points without ids", () => {
  const folder = makeFolder();
  const recap = {
    title: "Talks",
    slug: "talks",
    name: "2025-07-15-2227-talks",
    day: "2025-07-15",
    clock: "22:27",
    event: "event-3",
    points: ["**One** thing.", "**Another** thing."],
  };
  writePeerRecap(folder, recap);
  const text = readFileSync(join(folder, "recaps/2025/07/2025-07-15-2227-talks.md"), "utf8");
  expect(text).toBe(
    '---\ntitle: Talks\ndate: 2025-07-15T19:27:00Z\nslug: talks\nevents: [event-3]\ndays: ["2025-07-15"]\n---\n\n' +
      "- **One** thing.\n- **Another** thing.\n",
  );
});
