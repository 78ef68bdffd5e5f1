import { rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import { publishSite, type PublishedSite } from "../../src/build/publish-site.ts";
import type { PublishRequest } from "../../src/build/publish-request.ts";
import { openThreads } from "../../src/build/thread/open-threads.ts";
import { toInstant } from "../../src/time/instant.ts";
import { fillFolder, makeFolder } from "./temporary-folder.ts";

const SITE = `title: A desk
url: https://desk.example/
language: en-GB
zones: [{ id: Europe/Kyiv, label: Kyiv }, { id: Europe/Moscow, label: Moscow }]
history: false
`;

/** A content folder with settings, the event `talks` and other files, and the folder that its site goes to. */
export interface TinySite {
  readonly request: PublishRequest;
  /** Writes files into the content, or removes those that are given as `undefined`. */
  readonly edit: (files: Readonly<Record<string, string | undefined>>) => void;
  /** Publishes, with other options where they are given. Throws at any problem in the content. */
  readonly publish: (options?: Partial<PublishRequest>) => Promise<PublishedSite>;
}

/** A tiny site in a folder of its own, which is removed after the test. Nothing is published yet. */
export function makeTinySite(files: Readonly<Record<string, string>>): TinySite {
  const folder = makeFolder();
  const contentFolder = join(folder, "content");
  const edit: TinySite["edit"] = (edited) => {
    for (const [name, text] of Object.entries(edited))
      if (text === undefined) rmSync(join(contentFolder, name));
      else fillFolder(contentFolder, { [name]: text });
  };
  edit({ "site.yaml": SITE, "events/talks.md": "---\ntitle: The talks\n---\n", ...files });
  const projectFolder = fileURLToPath(new URL("../..", import.meta.url));
  // Most of the time of a tiny build goes by until a thread has begun.
  const threads = openThreads(projectFolder);
  onTestFinished(() => threads.close());
  const request: PublishRequest = {
    projectFolder,
    threads,
    contentFolder,
    contentName: "content",
    outputFolder: join(folder, "site"),
    now: toInstant(Date.parse("2025-01-20T09:00:00Z")),
    withDrafts: false,
    url: undefined,
  };
  return {
    request,
    edit,
    publish: async (options = {}) => {
      const published = await publishSite({ ...request, ...options });
      if (published.kind === "problems") throw new Error(JSON.stringify(published.problems));
      return published;
    },
  };
}

/** A recap of the event `talks` on the evening of the day `day` of January 2025, whose title and point are `title`. */
export function recapOn(day: number, title: string, more = ""): string {
  const date = `2025-01-${String(day).padStart(2, "0")}`;
  const fields = `title: ${title}\ntime: ${date} 22:27 Kyiv\nevents: [talks]\n${more}`;
  return `---\n${fields}---\n\n- ${title}, both sides said. {#met}\n`;
}
