import type { EntityKind } from "../content/entity.ts";
import type { Url } from "./urls.ts";

/** What is said of an entity where it is only mentioned. */
export interface EntityHeading {
  readonly kind: EntityKind;
  readonly id: string;
  readonly name: string;
  readonly url: Url;
}

/** Where an entity is first named: from the offset `start` of the markup to before `end`. */
export interface FirstName {
  readonly entity: EntityHeading;
  readonly start: number;
  readonly end: number;
}
