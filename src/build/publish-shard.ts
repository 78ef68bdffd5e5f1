import type { Store } from "./archive/open-store.ts";
import { chooseShard, type Shard } from "./choose-shard.ts";
import { forgetRun } from "./last-run.ts";
import type { MadeSite } from "./make-site.ts";
import type { Publication } from "./publish-made.ts";
import { stageFiles, type Stage } from "./stage-files.ts";

/** Publishes a part of the site in place of whatever the folder holds, which `store` no longer takes for a whole site. */
export async function publishShard(
  made: MadeSite,
  store: Store,
  stage: Stage & { readonly shard: Shard },
): Promise<Publication> {
  const files = chooseShard(made, stage.shard);
  await stageFiles(files, stage);
  const commit = (): void => store.change(() => forgetRun(store));
  const published = stage.trees.publish({ removed: [], isWhole: true }, commit);
  const { added, changed } = published;
  const count = files.outputs.length + files.copies.length;
  return { ...published, same: count - added.length - changed.length };
}
