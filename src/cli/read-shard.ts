import type { Shard } from "../build/choose-shard.ts";
import { UsageError } from "./exit-code.ts";

/** The part of the site that `--shard` names, as “2/8”. Throws a `UsageError` for what is no such part. */
export function readShard(text: string): Shard {
  const [, index = 0, count = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
  if (index < 1 || index > count)
    throw new UsageError(`--shard takes a part and the number of parts, as 2/8, not “${text}”.`);
  return { index, count };
}
