import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

const SITE = `title: A desk
url: https://desk.example/
language: en-GB
zones: [{ id: Europe/Kyiv, label: Kyiv }, { id: Europe/Moscow, label: Moscow }]
history: false
`;

/** A content folder in a folder of its own, removed after the test: settings, the event `talks`, and `files`. */
export function makeContent(files: Readonly<Record<string, string>> = {}): {
  readonly folder: string;
  readonly content: string;
} {
  const folder = mkdtempSync(join(tmpdir(), "dateline-cli-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const content = join(folder, "content");
  const all = { "site.yaml": SITE, "events/talks.md": "---\ntitle: The talks\n---\n", ...files };
  for (const [name, text] of Object.entries(all)) {
    mkdirSync(dirname(join(content, name)), { recursive: true });
    writeFileSync(join(content, name), text);
  }
  return { folder, content };
}

/** A recap file with one point. */
export function recapText(fields: string, point = "The delegations met, both sides said."): string {
  return `---\n${fields}\nevents: [talks]\n---\n\n- ${point} {#met}\n`;
}
