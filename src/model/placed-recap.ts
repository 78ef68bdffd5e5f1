import { hash } from "node:crypto";
import type { Picture, Recap } from "../content/recap.ts";
import { RecapView } from "../content/recap-view.ts";
import type { Clockwork } from "../time/clockwork.ts";
import type { Day } from "../time/day.ts";
import { latestOf, type Instant } from "../time/instant.ts";
import { pairClocks, type PairedClock } from "../time/paired-clock.ts";
import type { BlockNames, EntityKey } from "./find-names.ts";
import type { MapOf } from "./maps/place-map.ts";
import { nameBody } from "./name-body.ts";
import type {
  AuthorHeading,
  EventHeading,
  NamedEntity,
  SiteBlock,
  SitePoint,
  SiteRecap,
} from "./site.ts";
import type { Recent } from "./recent.ts";
import type { SiteLead } from "./site-lead.ts";
import { recapUrl, type Url } from "./urls.ts";

/** What a recap is placed among. */
export interface Surroundings {
  readonly clockwork: Clockwork;
  /** Whether a build at the site's present moment publishes a recap. */
  readonly isPublic: (recap: Recap) => boolean;
  /** The day of an instant in the primary zone. */
  readonly dayAt: (instant: Instant) => Day;
  readonly events: ReadonlyMap<string, EventHeading>;
  readonly authors: ReadonlyMap<string, AuthorHeading>;
  /** The sizes of all images, by their path in the content folder. */
  readonly images: ReadonlyMap<string, Pick<Picture, "width" | "height"> | undefined>;
  readonly nameOn: (key: EntityKey, day: Day) => NamedEntity | undefined;
  readonly mapOf: MapOf;
  /** The bodies of the recaps that were asked for last, and of many more the clocks and the points in short. */
  readonly bodies: Recent<SiteRecap, readonly SiteBlock[]>;
  readonly clocks: Recent<SiteRecap, PairedClock>;
  readonly leads: Recent<SiteRecap, readonly SiteLead[]>;
  /** Stands for all that is said of an entity. */
  readonly fingerprintOf: (key: EntityKey) => string;
}

/** The names in a recap. What is read from a store may be read each time that it is asked for. */
export interface RecapNames {
  /** Whom and what it names, in the order in which it first does. */
  readonly keys: readonly EntityKey[];
  /** Stands for `blocks`: another alias of a name may move its first place and leave the keys as they are. */
  readonly blocksFingerprint: string;
  blocks(): readonly BlockNames[];
  /** Of each point, in order, whom and what it names, as indexes into `keys`. */
  owners(): readonly (readonly number[])[];
}

/**
 * A recap with its place on the site. What only its own pages need is worked out when it is asked for, so that an archive
 * of any size can be placed without reading the texts.
 */
export class PlacedRecap extends RecapView implements SiteRecap {
  readonly day: Day;
  readonly url: Url;
  readonly isPublic: boolean;
  readonly #names: RecapNames;
  readonly #among: Surroundings;
  #fingerprint: string | undefined;

  constructor(recap: Recap, names: RecapNames, among: Surroundings) {
    super(recap);
    this.#names = names;
    this.#among = among;
    this.day = among.dayAt(recap.publishedAt);
    this.url = recapUrl(this.day, recap.slug);
    this.isPublic = among.isPublic(recap);
  }

  get fingerprint(): string {
    this.#fingerprint ??= this.#identify();
    return this.#fingerprint;
  }

  get clock(): PairedClock {
    const { clocks, clockwork } = this.#among;
    return clocks(this, () => pairClocks(this.publishedAt, clockwork));
  }

  get modifiedAt(): Instant {
    const { publishedAt, updatedAt, corrections, removed } = this;
    if (updatedAt === undefined && corrections.length === 0 && removed.length === 0)
      return publishedAt;
    const changes = [updatedAt ?? publishedAt, ...[...corrections, ...removed].map(({ at }) => at)];
    return latestOf([publishedAt, ...changes]) ?? publishedAt;
  }

  get events(): readonly EventHeading[] {
    return this.eventIds.flatMap((id) => this.#among.events.get(id) ?? []);
  }

  get authors(): readonly AuthorHeading[] {
    return this.authorIds.flatMap((id) => this.#among.authors.get(id) ?? []);
  }

  get namedKeys(): readonly EntityKey[] {
    return this.#names.keys;
  }

  get named(): readonly NamedEntity[] {
    return this.namedKeys.flatMap((key) => this.#among.nameOn(key, this.day) ?? []);
  }

  get map(): SiteRecap["map"] {
    return this.#among.mapOf(this.namedKeys);
  }

  override get leads(): readonly SiteLead[] {
    return this.#among.leads(this, () => this.#nameLeads());
  }

  #nameLeads(): readonly SiteLead[] {
    const owners = this.#names.owners();
    return super.leads.map(({ id, lead }, index) => {
      const namedKeys = (owners[index] ?? []).flatMap((owner) => this.namedKeys[owner] ?? []);
      return { id, lead, namedKeys };
    });
  }

  get body(): readonly SiteBlock[] {
    return this.#among.bodies(this, () => nameBody(this.blocks, this.#names.blocks(), this.named));
  }

  get points(): readonly SitePoint[] {
    return this.body.flatMap((block) => (block.kind === "point" ? [block.point] : []));
  }

  /** The hash of all that a page can show of the recap: its file, and what that refers to. */
  #identify(): string {
    const { eventIds, authorIds, images, namedKeys } = this;
    const { events, authors, images: sizes, fingerprintOf } = this.#among;
    // The file names zones as the settings do, and may mean other instants where these change.
    let text = `${this.digest} ${this.url} ${this.publishedAt} ${this.modifiedAt} ${this.isPublic}`;
    for (const id of eventIds) text += `\nevent ${id} ${events.get(id)?.title}`;
    for (const id of authorIds) text += `\nauthor ${JSON.stringify(authors.get(id))}`;
    for (const name of images) text += `\nimage ${JSON.stringify([name, sizes.get(name)])}`;
    for (const key of namedKeys) text += `\nentity ${fingerprintOf(key)}`;
    return hash("sha256", `${text}\n${this.#names.blocksFingerprint}`, "base64url");
  }
}
