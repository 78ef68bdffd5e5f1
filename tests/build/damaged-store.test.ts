import { readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { crc32 } from "node:zlib";
import { beforeEach, describe, expect, it } from "vitest";
import { storeFileOf } from "../../src/build/store-file-of.ts";
import { listDifferences, readFolderOnDisk, type FolderOnDisk } from "../site/compare-folders.ts";
import { createChance } from "../random-edits/chance.ts";
import { makeTinySite, recapOn, type TinySite } from "./publish-tiny.ts";

const FLIPS = 40;
const DAMAGED = "What earlier builds left is damaged: everything is built anew.";

/** The content as it is before and after an edit: a recap edited, one new and one deleted, in months of their own. */
const VERSIONS = [
  { "recaps/a.md": recapOn(3, "Anna Example arrives"), "recaps/b.md": recapOn(4, "Two") },
  { "recaps/a.md": recapOn(3, "Anna Example leaves"), "recaps/c.md": recapOn(5, "Three") },
] as const;

/** A site, the file of its store, what clean builds make of both versions, and what builds have said. */
interface Desk {
  readonly site: TinySite;
  readonly store: string;
  readonly clean: readonly FolderOnDisk[];
  readonly notices: string[];
}

let desk: Desk;

/** Makes the content the version `version`, 0 or 1. */
function writeVersion(site: TinySite, version: number): void {
  const gone = { "recaps/b.md": undefined, "recaps/c.md": undefined };
  const files: Readonly<Record<string, string>> = VERSIONS[version % 2] ?? {};
  for (const name of Object.keys(gone))
    rmSync(join(site.request.contentFolder, name), { force: true });
  site.edit(files);
}

/** Builds the version `version` on what the build before left, and holds it against the clean build. */
async function buildOn(version: number): Promise<readonly string[]> {
  const { site, clean, notices } = desk;
  writeVersion(site, version);
  notices.length = 0;
  await site.publish({ onNotice: (notice) => void notices.push(notice) });
  const found = readFolderOnDisk(site.request.outputFolder);
  expect(listDifferences(found, clean[version % 2] ?? new Map())).toEqual([]);
  return [...notices];
}

beforeEach(async () => {
  const site = makeTinySite({
    "people/anna-example.md": "---\nname: Anna Example\n---\n",
    "recaps/always.md": recapOn(2, "Always there"),
  });
  const clean: FolderOnDisk[] = [];
  for (const version of [0, 1]) {
    writeVersion(site, version);
    const outputFolder = `${site.request.outputFolder}-clean-${version}`;
    await site.publish({ outputFolder, isClean: true });
    clean.push(readFolderOnDisk(outputFolder));
  }
  desk = { site, store: storeFileOf(site.request), clean, notices: [] };
  await buildOn(0);
});

describe("a build after its store", () => {
  it("was left as it was, or deleted, tells of nothing", async () => {
    expect(await buildOn(1)).toEqual([]);
    rmSync(desk.store);
    expect(await buildOn(0)).toEqual([]);
  });

  it("was cut short or overwritten with garbage begins anew", async () => {
    for (const [turn, size] of [0, 1, 100, 4096, 5000, 20_000].entries()) {
      truncateSync(desk.store, size);
      expect(await buildOn(turn + 1), `${size} bytes`).toEqual([DAMAGED]);
    }
    const chance = createChance(1);
    writeFileSync(
      desk.store,
      Uint8Array.from({ length: 50_000 }, () => chance.below(256)),
    );
    expect(await buildOn(1)).toEqual([DAMAGED]);
  });

  it("was left by another version begins anew", async () => {
    const sum = crc32("1 another", crc32("version"));
    changeStore(
      `UPDATE facts SET bytes = CAST('1 another' AS BLOB), sum = ${sum} WHERE key = 'version'`,
    );
    expect(await buildOn(1)).toEqual([
      "What earlier builds left is another version’s: everything is built anew.",
    ]);
  });

  it("lost rows or had them mixed up makes what a clean build does, and says so", async () => {
    const changes = [
      "DELETE FROM facts WHERE key = 'version'",
      "DELETE FROM facts WHERE key = 'nextId'",
      "DELETE FROM facts WHERE key = 'parts'",
      "DELETE FROM published WHERE key LIKE '2025%'",
      "DELETE FROM texts",
      "DELETE FROM outlines",
      "UPDATE texts SET key = key + 1000",
      "UPDATE published SET bytes = CAST('[]' AS BLOB)",
    ];
    for (const [turn, sql] of changes.entries()) {
      changeStore(sql);
      expect(await buildOn(turn + 1), sql).toEqual([DAMAGED]);
    }
  });

  it("forgot which places are taken puts no text in the place of another", async () => {
    const { site } = desk;
    const { outputFolder } = site.request;
    changeStore("DELETE FROM facts WHERE key = 'nextId'");
    site.edit({ "recaps/new.md": recapOn(6, "Another round") });
    await site.publish();
    await site.publish({ outputFolder: `${outputFolder}-clean`, isClean: true });
    const clean = readFolderOnDisk(`${outputFolder}-clean`);
    expect(listDifferences(readFolderOnDisk(outputFolder), clean)).toEqual([]);
  });

  it(`had a bit flipped at any of ${FLIPS} places makes what a clean build does`, async () => {
    const chance = createChance(7);
    let told = 0;
    for (let turn = 1; turn <= FLIPS; turn += 1) {
      const bytes = readFileSync(desk.store);
      const at = pickWritten(bytes, chance.below(bytes.length));
      bytes[at] = (bytes[at] ?? 0) ^ (1 << chance.below(8));
      writeFileSync(desk.store, bytes);
      const notices = await buildOn(turn);
      if (notices.length > 0)
        expect(notices, `byte ${at}`).toEqual([expect.stringMatching(/anew/)]);
      told += notices.length;
    }
    expect(told).toBeGreaterThan(0);
  });
});

/** The first place from `start` on, or from the beginning, that holds more than the zeros of an empty page. */
function pickWritten(bytes: Uint8Array, start: number): number {
  const at = bytes.findIndex((byte, index) => index >= start && byte !== 0);
  return at === -1 ? bytes.findIndex((byte) => byte !== 0) : at;
}

function changeStore(sql: string): void {
  const database = new DatabaseSync(desk.store);
  database.exec(sql);
  database.close();
}
