import type { Instant } from "../../src/time/instant.ts";
import type { Files } from "../model/content-of.ts";
import type { Chance } from "./chance.ts";
import type { Desk } from "./desk.ts";

/** A content folder at some moment, and how a build is asked to make its site. */
export interface State {
  readonly desk: Desk;
  /** The texts of `desk`; for an image, its size, as `image-text.ts` reads it. */
  readonly files: Files;
  readonly now: Instant;
  readonly url: string | undefined;
  readonly withDrafts: boolean;
}

/** What an edit changes, and what it does in a few words. */
export interface Change extends Partial<Omit<State, "files">> {
  readonly what: string;
}

/** An edit of some kind, at random; nothing where the state has nothing that it could be made to. */
export type Edit = (state: State, chance: Chance) => Change | undefined;
