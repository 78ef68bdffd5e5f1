import { hash } from "node:crypto";
import type { Picture, Recap } from "../content/recap.ts";
import { RecapView } from "../content/recap-view.ts";
import type { Clockwork } from "../time/clockwork.ts";
import { dayAt, type Day } from "../time/day.ts";
import { latestOf, type Instant } from "../time/instant.ts";
import { pairClocks, type PairedClock } from "../time/paired-clock.ts";
import type { BlockNames, EntityKey } from "./find-names.ts";
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
  readonly events: ReadonlyMap<string, EventHeading>;
  readonly authors: ReadonlyMap<string, AuthorHeading>;
  /** The sizes of all images, by their path in the content folder. */
  readonly images: ReadonlyMap<string, Pick<Picture, "width" | "height"> | undefined>;
  readonly nameOn: (key: EntityKey, day: Day) => NamedEntity | undefined;
  /** The bodies of the recaps that were asked for last. */
  readonly bodies: Recent<SiteRecap, readonly SiteBlock[]>;
  /** Stands for all that is said of an entity. */
  readonly fingerprintOf: (key: EntityKey) => string;
}

/** Where a recap is to be placed: whether it is public, and the names found in it. */
export interface Placing {
  readonly isPublic: boolean;
  readonly keys: readonly EntityKey[];
  readonly blocks: () => readonly BlockNames[];
  /** Of each point, in order, whom and what it names, as indexes into `keys`. */
  readonly owners: () => readonly (readonly number[])[];
  /** Stands for `blocks`: another alias of a name may move its first place and leave the keys as they are. */
  readonly blocksFingerprint: () => string;
}

/**
 * A recap with its place on the site. What only its own pages need is worked out when it is asked for, so that an archive
 * of any size can be placed without reading the texts.
 */
export class PlacedRecap extends RecapView implements SiteRecap {
  readonly day: Day;
  readonly url: Url;
  readonly modifiedAt: Instant;
  readonly isPublic: boolean;
  readonly namedKeys: readonly EntityKey[];
  readonly #placing: Placing;
  readonly #among: Surroundings;
  #clock: PairedClock | undefined;
  #fingerprint: string | undefined;

  constructor(recap: Recap, placing: Placing, among: Surroundings) {
    super(
      recap,
      () => recap,
      () => recap,
    );
    this.#placing = placing;
    this.#among = among;
    this.day = dayAt(recap.publishedAt, among.clockwork.zones[0]);
    this.url = recapUrl(this.day, recap.slug);
    this.isPublic = placing.isPublic;
    this.namedKeys = placing.keys;
    const { publishedAt, updatedAt, corrections } = recap;
    this.modifiedAt =
      latestOf([publishedAt, updatedAt ?? publishedAt, ...corrections.map(({ at }) => at)]) ??
      publishedAt;
  }

  get fingerprint(): string {
    this.#fingerprint ??= this.#identify();
    return this.#fingerprint;
  }

  get clock(): PairedClock {
    this.#clock ??= pairClocks(this.publishedAt, this.#among.clockwork);
    return this.#clock;
  }

  get events(): readonly EventHeading[] {
    return this.eventIds.flatMap((id) => this.#among.events.get(id) ?? []);
  }

  get authors(): readonly AuthorHeading[] {
    return this.authorIds.flatMap((id) => this.#among.authors.get(id) ?? []);
  }

  get named(): readonly NamedEntity[] {
    return this.namedKeys.flatMap((key) => this.#among.nameOn(key, this.day) ?? []);
  }

  override get leads(): readonly SiteLead[] {
    const owners = this.#placing.owners();
    return super.leads.map(({ id, lead }, index) => {
      const namedKeys = (owners[index] ?? []).flatMap((owner) => this.namedKeys[owner] ?? []);
      return { id, lead, namedKeys };
    });
  }

  get body(): readonly SiteBlock[] {
    return this.#among.bodies(this, () =>
      nameBody(this.text.body, this.#placing.blocks(), this.named),
    );
  }

  get points(): readonly SitePoint[] {
    return this.body.flatMap((block) => (block.kind === "point" ? [block.point] : []));
  }

  /** The hash of all that a page can show of the recap: its file, and what that refers to. */
  #identify(): string {
    const { events, authors, images, namedKeys, isPublic, url, digest } = this;
    const identity = [
      digest,
      url,
      // The file names zones as the settings do, and may mean other instants where these change.
      this.publishedAt,
      this.modifiedAt,
      isPublic,
      events,
      authors,
      images.map((name) => [name, this.#among.images.get(name)]),
      namedKeys.map(this.#among.fingerprintOf),
      this.#placing.blocksFingerprint(),
    ];
    return hash("sha256", JSON.stringify(identity), "base64url");
  }
}
