import { describe, expect, it } from "vitest";
import { createBlobReader } from "../../../src/build/history/create-blob-reader.ts";
import { readBlobs } from "../../../src/build/history/read-blobs.ts";
import { toInstant } from "../../../src/time/instant.ts";
import { makeFolder } from "../temporary-folder.ts";
import { makeRepository } from "./repository.ts";

const TEXTS = ["", "One\n", "Zwei: ö\n", "x".repeat(100_000), "commit 1\0blob\n"];

/** A repository with a file for each of the texts, and what git calls their bytes. */
function makeBlobs(): { readonly folder: string; readonly blobs: readonly string[] } {
  const { contentFolder: folder, commit, git } = makeRepository(makeFolder());
  commit(Object.fromEntries(TEXTS.map((text, index) => [`recaps/${index}.md`, text])));
  const blobs = TEXTS.map((_, index) => git("rev-parse", `HEAD:content/recaps/${index}.md`));
  return { folder, blobs };
}

describe("readBlobs", () => {
  it("reads many at once, byte for byte, and leaves out what git has not", () => {
    const { folder, blobs } = makeBlobs();
    const found = readBlobs(folder, [...blobs, "0".repeat(40)]);
    expect(found.size).toBe(TEXTS.length);
    expect(blobs.map((blob) => Buffer.from(found.get(blob) ?? []).toString())).toEqual(TEXTS);
  });

  it("reads nothing outside of a repository", () => {
    expect(readBlobs(makeFolder(), ["0".repeat(40)]).size).toBe(0);
  });
});

describe("createBlobReader", () => {
  it("reads each file whichever is asked for first, and again", () => {
    const { folder, blobs } = makeBlobs();
    const files = new Map(
      blobs.map((blob, index) => [String(index), () => [{ commit: "c", at: toInstant(0), blob }]]),
    );
    const read = createBlobReader(folder, files);
    for (const index of [2, 0, 1, 4, 3, 2])
      expect(Buffer.from(read(String(index), blobs[index] ?? "") ?? []).toString()).toBe(
        TEXTS[index],
      );
    expect(read("0", "0".repeat(40))).toBeUndefined();
  });
});
