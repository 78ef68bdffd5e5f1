import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { PublishRequest } from "../../src/build/publish-request.ts";
import { publishSite, type Published } from "../../src/build/publish-site.ts";
import type { Threads } from "../../src/build/thread/open-threads.ts";
import { dailyRecaps, markdownText, recapText, settingsText } from "../model/content-of.ts";
import { readFolderOnDisk, type FolderOnDisk } from "../site/compare-folders.ts";
import { at } from "../time/kyiv-moscow.ts";
import { fillFolder } from "./temporary-folder.ts";
import { makeFolderInMemory } from "./trees/published-folder.ts";

/** The project's own folder. */
export const projectFolder = fileURLToPath(new URL("../..", import.meta.url));

/** What a desk holds at first: recaps of two events, someone who is named, and two pages. */
export const FILES = {
  "site.yaml": settingsText({ "recaps-per-event-page": "2", history: "false" }),
  "events/talks.md": markdownText({ title: "The talks" }),
  "events/visit.md": markdownText({ title: "The visit" }),
  "people/berg.md": markdownText({ name: "Anna Berg" }),
  "pages/about.md": markdownText({ title: "About" }, "Words.\n"),
  "pages/rules.md": markdownText({ title: "Rules" }, "Words.\n"),
  "recaps/berg.md": recapText(
    { time: "2025-03-01 10:00 Kyiv", events: "[visit]" },
    "- Anna Berg left. {#left}\n",
  ),
  ...dailyRecaps(5),
};

/** What came of a publication, what was said meanwhile, how many files were rendered, and how the site lies there now. */
export interface Publication {
  readonly published: Published;
  readonly notices: readonly string[];
  readonly rendered: number;
  readonly site: FolderOnDisk;
}

/** A content folder with its site, which `threads` help to publish. */
export interface SiteDesk {
  readonly contentFolder: string;
  readonly places: Pick<PublishRequest, "projectFolder" | "contentFolder" | "outputFolder">;
  readonly publish: (more?: Partial<PublishRequest>) => Promise<Publication>;
}

/** A desk that holds `FILES`, published nowhere yet. */
export function makeDesk(threads: Threads): SiteDesk {
  const home = makeFolderInMemory();
  const contentFolder = join(home, "content");
  const outputFolder = join(home, "site");
  const places = { projectFolder, contentFolder, outputFolder };
  fillFolder(contentFolder, FILES);
  const publish = async (more: Partial<PublishRequest> = {}) => {
    const notices: string[] = [];
    let rendered = 0;
    const published = await publishSite({
      ...places,
      contentName: "content",
      now: at("2030-01-01T00:00:00Z"),
      withDrafts: false,
      url: undefined,
      threads,
      onNotice: (notice) => void notices.push(notice),
      onRendered: (_, total) => void (rendered = total),
      ...more,
    });
    return { published, notices, rendered, site: readFolderOnDisk(outputFolder) };
  };
  return { contentFolder, places, publish };
}

/** The paths that a publication says it added, changed or removed, in order. Throws where there were problems. */
export function changedOf({ published }: Publication): readonly string[] {
  if (published.kind === "problems") throw new Error(JSON.stringify(published.problems));
  const { added, changed, removed } = published;
  return [...added, ...changed, ...removed].toSorted();
}

/** The files that were written, or deleted, between two states of a folder. */
export function listTouched(before: FolderOnDisk, after: FolderOnDisk): readonly string[] {
  const names = [...new Set([...before.keys(), ...after.keys()])];
  return names
    .filter((name) => !name.endsWith("/"))
    .filter((name) => before.get(name)?.writtenAt !== after.get(name)?.writtenAt)
    .toSorted();
}
