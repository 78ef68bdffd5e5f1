import type { Content } from "../../content/content.ts";
import { folderOfVolume, parseLedger, type LedgerPages } from "../../content/ledger.ts";
import type { Problem } from "../../content/problem.ts";
import { createPermanentPages } from "../../model/permanent-pages.ts";
import type { Site } from "../../model/site.ts";
import type { Store } from "../archive/open-store.ts";
import type { SiteParts } from "../published-list.ts";
import type { SiteRequest } from "../site-request.ts";
import { describeVanished } from "./describe-vanished.ts";
import { findVanished, listNewEntries, type Vanished } from "./find-vanished.ts";
import {
  appendToVolume,
  identifyVolume,
  listVolumes,
  readVolume,
  type LedgerFile,
  type NewEntry,
} from "./ledger-files.ts";
import { keepLedgerState, type LedgerState } from "./ledger-state.ts";

/** A site that is to be held against the ledger of its content. */
export interface HeldSite {
  readonly site: Site;
  readonly content: Content;
  /** Whether the site has a file at an address. */
  readonly has: (url: string) => boolean;
}

/** A site that was held against the ledger of its content. */
export interface HeldLedger {
  /** What has been published and would vanish. */
  readonly problems: readonly Problem[];
  /** Adds to the ledger what it lacks, where it is kept, and keeps in `store` that the site agrees with it; for a site that is public. */
  readonly follow: (store: Store) => void;
}

/** Whether the ledger is kept, and what is known of the published site; where nothing is, all of the ledger is looked at. */
export interface LedgerScope {
  readonly isKept: boolean;
  readonly known?: LedgerState | undefined;
  /** The parts of the site, of which those that are as published are not listed. */
  readonly parts?: SiteParts;
}

/**
 * Holds `made` against the ledger of its content: a site with drafts is held against none, nor is one whose content has none
 * yet and does not begin one.
 */
export function holdLedger(
  made: HeldSite,
  request: SiteRequest,
  scope: LedgerScope,
): HeldLedger | undefined {
  const { site, content, has } = made;
  const { contentFolder, contentName, now, withDrafts } = request;
  const { isKept } = scope;
  if (withDrafts) return undefined;
  const files = identifyAll(contentFolder, scope.known);
  if (files.size === 0 && !isKept) return undefined;
  const pages = createPermanentPages(site);
  const readPages = rememberPages(contentFolder);
  const gone: Vanished[] = [];
  const fresh: (readonly [volume: string, entries: readonly NewEntry[]])[] = [];
  for (const volume of new Set([...files.keys(), ...(isKept ? pages.volumes() : [])])) {
    if (isSettled(volume, files, scope)) continue;
    const inVolume = pages.inVolume(volume);
    gone.push(...findVanished(readPages(volume), inVolume, has));
    const entries = isKept ? listNewEntries(readPages(volume), inVolume) : [];
    if (entries.length > 0) fresh.push([volume, entries]);
  }
  const context = { site, content, contentName, now, readPages };
  return {
    problems: gone.flatMap((each) => describeVanished(each, context)),
    follow: (store) => {
      for (const [volume, entries] of fresh) {
        appendToVolume(contentFolder, volume, entries);
        files.set(volume, identifyVolume(contentFolder, volume, undefined));
      }
      const isSet = site.settings.keepsLedger;
      keepLedgerState(store, { files: Object.fromEntries(files), isWhole: isKept, isSet });
    },
  };
}

function identifyAll(contentFolder: string, known?: LedgerState): Map<string, LedgerFile> {
  const volumes = listVolumes(contentFolder);
  return new Map(
    volumes.map((volume) => [volume, identifyVolume(contentFolder, volume, known?.files[volume])]),
  );
}

/** Whether a volume is as the published site was held against, and so is the part of the site that it tells of. */
function isSettled(
  volume: string,
  files: ReadonlyMap<string, LedgerFile>,
  { isKept, known, parts }: LedgerScope,
): boolean {
  const folder = folderOfVolume(volume);
  if (known === undefined || (isKept && !known.isWhole) || folder === undefined) return false;
  const part = parts?.get(folder);
  if (part === undefined || part.list !== undefined) return false;
  return files.get(volume)?.digest === known.files[volume]?.digest;
}

/** What the ledger holds of each volume, read when it is first asked for. */
function rememberPages(contentFolder: string): (volume: string) => LedgerPages {
  const known = new Map<string, LedgerPages>();
  return (volume) => {
    const pages = known.get(volume) ?? parseLedger(readVolume(contentFolder, volume));
    known.set(volume, pages);
    return pages;
  };
}
