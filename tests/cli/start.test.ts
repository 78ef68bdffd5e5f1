import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { makeContent, recapText } from "./scratch.ts";
import { startPreview } from "./start-preview.ts";

it("start shows drafts, saved edits, what readers see, and problems until they are mended", async () => {
  const { content } = makeContent();
  const file = join(content, "recaps/2025-01-15-2227-meeting.md");
  const { url, waitFor, stop } = await startPreview(content, ["--editor", "idea"]);
  onTestFinished(stop);
  await waitFor("", "No recap has been published yet");

  mkdirSync(join(content, "recaps"));
  writeFileSync(file, recapText("title: First words\ntime: 2025-01-15 22:27 Kyiv\ndraft: true"));
  const shown = await waitFor("", "First words");
  expect(shown).toContain("Draft: not published");
  expect(shown).toContain("script-src 'self'");
  expect(shown).toContain("with drafts and recaps under embargo");

  const asReader = await fetch(`${url}__preview?as=reader&at=&back=%2Fevents%2F`);
  expect(asReader).toMatchObject({ status: 200, url: `${url}events/` });
  expect(await asReader.text()).toContain("</b> as readers see it now");
  expect(await waitFor("", "No recap has been published yet")).not.toContain("First words");
  await fetch(`${url}__preview?as=desk&back=%2F`);
  await waitFor("", "First words");

  writeFileSync(file, recapText("title: First words\ntime: 2025-01-15 22:27"));
  const troubled = await waitFor("", "does not say which zone");
  expect(troubled).toContain("time: 2025-01-15 22:27 Kyiv");
  expect(troubled).toContain("First words");
  expect(troubled).toContain(`<a href="idea://open?file=${encodeURIComponent(file)}`);

  writeFileSync(file, recapText("title: Second words\ntime: 2025-01-15 22:27 Kyiv"));
  expect(await waitFor("", "Second words", 'role="alert"')).toContain("<h1");
}, 240_000);
