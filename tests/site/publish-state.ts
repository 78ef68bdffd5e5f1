import { fileURLToPath } from "node:url";
import { publishSite } from "../../src/build/publish-site.ts";
import type { State } from "../random-edits/state.ts";

/** Where the content of a state lies, where its site goes, and whether what earlier builds left is to be made use of. */
export interface PublishPlace {
  readonly contentFolder: string;
  readonly outputFolder: string;
  readonly isClean: boolean;
}

const projectFolder = fileURLToPath(new URL("../..", import.meta.url));

/** Builds the site of `state`, whose content has been written already. Throws at any problem in it. */
export async function publishState(
  { now, url, withDrafts }: State,
  place: PublishPlace,
): Promise<void> {
  const request = { projectFolder, contentName: "content", now, url, withDrafts, ...place };
  const published = await publishSite(request);
  if (published.kind === "problems") throw new Error(JSON.stringify(published.problems));
}
