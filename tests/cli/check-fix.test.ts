import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runDateline } from "../site/run-dateline.ts";
import { makeContent, recapText } from "./scratch.ts";

describe("check --fix", () => {
  it("writes an id for each point that has none, once, and keeps the rest of the file byte for byte", () => {
    const head =
      "---\r\ntitle: One\r\ntime: 2025-01-15 22:27 Kyiv\r\nevents: [talks]\r\n---\r\n\r\n";
    const body = (first: string, second: string): string =>
      `- **They met**, both sides\r\n  said.${first}\r\n\r\n  More of it.\r\n- They parted. {#parted}\r\n- They met again.${second}\r\n`;
    const name = "recaps/2025-01-15-2227-meeting.md";
    const { content } = makeContent({ [name]: `\uFEFF${head}${body("", "")}` });
    const run = runDateline(["check", "--fix", "--content", content]);
    expect(run).toMatchObject({ status: 0, stderr: "wrote 2 point ids\n" });
    const fixed = `\uFEFF${head}${body(" {#they-met-both-sides-said}", " {#they-met-again}")}`;
    expect(readFileSync(join(content, name), "utf8")).toBe(fixed);
    const again = runDateline(["check", "--fix", "--content", content]);
    expect(again.stderr).toBe("wrote 0 point ids\n");
    expect(readFileSync(join(content, name), "utf8")).toBe(fixed);
  });
});

describe("check --fix FILE", () => {
  it("writes into that file alone, and checks that file alone", () => {
    const one = "recaps/2025-01-15-2227-one.md";
    const two = "recaps/2025-01-16-2227-two.md";
    const files = {
      [one]: recapText("title: One\ntime: 2025-01-15 22:27 Kyiv", "They met at 8 p.m. there."),
      [two]: recapText("title: Two\ntime: 2025-01-16 22:27 Kyiv", "They met at 9 p.m. there."),
    };
    const { content } = makeContent(files);
    const run = runDateline(["check", "--fix", "--content", content, join(content, two)]);
    expect(run).toMatchObject({ status: 0, stdout: "no problems in 1 file\n" });
    expect(readFileSync(join(content, one), "utf8")).toBe(files[one]);
    expect(readFileSync(join(content, two), "utf8")).toBe(files[two]?.replace("9 p.m.", "9pm"));
  });
});
