import { createChance } from "./chance.ts";
import { editSettings, moveSite, passTime, toggleDrafts } from "./edit-build.ts";
import { addEntity, deleteEntity, editEntity, renameEntity } from "./edit-entities.ts";
import { addEvent, deleteEvent, editEvent, renameEvent } from "./edit-events.ts";
import {
  addAuthor,
  addPage,
  deleteAuthor,
  editAuthor,
  editImage,
  editPage,
  movePage,
} from "./edit-others.ts";
import { addRecap, deleteRecap, editRecap, renameRecap } from "./edit-recaps.ts";
import { createZoneFinder } from "./create-zone-finder.ts";
import { firstDesk } from "./first-desk.ts";
import type { Edit, State } from "./state.ts";
import { usualNow } from "./walls.ts";
import { writeDesk } from "./write-desk.ts";

/** Every kind of edit, with how often it is made among all. */
const EDITS: readonly (readonly [weight: number, edit: Edit])[] = [
  [6, addRecap],
  [12, editRecap],
  [2, renameRecap],
  [3, deleteRecap],
  [1, addEvent],
  [4, editEvent],
  [1, renameEvent],
  [1, deleteEvent],
  [2, addEntity],
  [6, editEntity],
  [1, renameEntity],
  [2, deleteEntity],
  [1, addAuthor],
  [2, editAuthor],
  [2, deleteAuthor],
  [1, addPage],
  [2, editPage],
  [1, movePage],
  [4, editImage],
  [4, editSettings],
  [4, passTime],
  [1, moveSite],
  [2, toggleDrafts],
];

const CHOICES: readonly Edit[] = EDITS.flatMap(([weight, edit]) =>
  Array.from({ length: weight }, () => edit),
);

/** A state after an edit, and what the edit did. */
export interface Edited {
  readonly state: State;
  readonly what: string;
}

/** Random edits of a small site, each leading to valid content: the same for the same seed. */
export interface Edits {
  readonly first: State;
  readonly next: (state: State) => Edited;
}

/** The edits of the seed `seed`, from a site with `recapCount` recaps. */
export function createEdits(seed: number, recapCount = 12): Edits {
  const chance = createChance(seed);
  const zoneOf = createZoneFinder();
  const desk = firstDesk(chance, recapCount);
  const files = writeDesk(desk, zoneOf);
  const first = { desk, files, now: usualNow, url: undefined, withDrafts: chance.happens(0.3) };
  const next = (state: State): Edited => {
    const change = chance.pick(CHOICES)(state, chance);
    if (change === undefined) return next(state);
    const { what, ...changed } = change;
    const edited = { ...state, ...changed };
    const files = edited.desk === state.desk ? state.files : writeDesk(edited.desk, zoneOf);
    return { state: { ...edited, files }, what };
  };
  return { first, next };
}
