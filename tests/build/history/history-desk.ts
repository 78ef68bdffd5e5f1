import { join } from "node:path";
import type { PublishRequest } from "../../../src/build/publish-request.ts";
import { publishSite, type PublishedSite } from "../../../src/build/publish-site.ts";
import type { Threads } from "../../../src/build/thread/open-threads.ts";
import { recapText, settingsText, type Files } from "../../model/content-of.ts";
import { readFolder } from "../../site/site-folder.ts";
import { wordsIn } from "../../templates/draw.ts";
import { at } from "../../time/kyiv-moscow.ts";
import { projectFolder } from "../site-desk.ts";
import { makeFolderInMemory } from "../trees/published-folder.ts";
import { makeRepository, type Repository } from "./repository.ts";

const TIME = "2025-05-15 10:00 Kyiv";

/** A recap that says `words`. */
export function saying(words: string, lines: Readonly<Record<string, string>> = {}): string {
  return recapText({ time: TIME, ...lines }, `- ${words} {#met}\n`);
}

/** Two recaps, of which `a` says that they met on Friday. */
export const FIRST: Files = {
  "site.yaml": settingsText(),
  "events/talks.md": "---\ntitle: The talks\n---\n",
  "recaps/a.md": saying("They met on Friday."),
  "recaps/b.md": recapText({ time: "2025-05-16 10:00 Kyiv", title: "Others meet" }),
};

/** A repository with a site, which is built each time that it is published. */
export interface HistoryDesk extends Repository {
  readonly publish: (more?: Partial<PublishRequest>) => Promise<Built>;
}

/** What was published, what was said, and the pages of histories as words, by the slugs of their recaps. */
export interface Built {
  readonly published: PublishedSite;
  readonly notices: readonly string[];
  readonly histories: Readonly<Record<string, string>>;
  readonly files: ReadonlyMap<string, string>;
}

/** A desk that holds nothing yet, whose site `threads` help to publish. */
export function makeDesk(threads: Threads): HistoryDesk {
  const folder = makeFolderInMemory();
  const repository = makeRepository(folder);
  return { ...repository, publish: createPublish(repository.contentFolder, folder, threads) };
}

/** Publishes a content folder to the folder `site` in `folder`. */
export function createPublish(
  contentFolder: string,
  folder: string,
  threads: Threads,
): HistoryDesk["publish"] {
  return async (more = {}) => {
    const notices: string[] = [];
    const outputFolder = join(folder, "site");
    const published = await publishSite({
      projectFolder,
      contentFolder,
      contentName: "content",
      outputFolder,
      threads,
      now: at("2030-01-01T00:00:00Z"),
      withDrafts: false,
      url: undefined,
      onNotice: (notice) => void notices.push(notice),
      ...more,
    });
    if (published.kind === "problems") throw new Error(JSON.stringify(published.problems));
    const files = readFolder(outputFolder);
    const pages = [...files].flatMap(([path, html]) => {
      const slug = /([^/]+)\/history\/index\.html$/.exec(path)?.[1];
      const list = /<ol class="corrections-list"[\s\S]*<\/ol>/.exec(html)?.[0] ?? "";
      return slug === undefined ? [] : [[slug, wordsIn(list)] as const];
    });
    return { published, notices, histories: Object.fromEntries(pages), files };
  };
}
