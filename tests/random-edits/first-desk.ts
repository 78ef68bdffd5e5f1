import { add } from "./amend.ts";
import { anyRecap } from "./any-recap.ts";
import type { Chance } from "./chance.ts";
import type { Desk } from "./desk.ts";
import { anyAuthor, anyEntity, anyEvent, anyPage } from "./drafts.ts";

const EMPTY: Desk = {
  settings: {
    lines: { title: "A desk", url: "https://desk.example/", "recaps-per-event-page": "2" },
    primaryLabel: "Kyiv",
    companionId: "Europe/Moscow",
    companionLabel: "Moscow",
  },
  recaps: [],
  events: [],
  entities: [],
  authors: [],
  pages: [],
  images: [
    { name: "images/hall.png", width: 48, height: 32, grain: 0 },
    { name: "images/the door.png", width: 16, height: 24, grain: 0 },
  ],
  nextKey: 1,
};

/** A small content folder by chance: 4 events, 6 entities, at most 2 authors, 2 pages and `recapCount` recaps. */
export function firstDesk(chance: Chance, recapCount: number): Desk {
  const grow = (desk: Desk, count: number, make: (desk: Desk) => Desk): Desk =>
    Array.from({ length: count }).reduce<Desk>(make, desk);
  let desk = grow(EMPTY, chance.pick([0, 1, 2, 2]), (desk) =>
    add(desk, "authors", anyAuthor(desk, chance)),
  );
  desk = grow(desk, 6, (desk) => {
    const entity = anyEntity(desk, chance);
    return entity === undefined ? desk : add(desk, "entities", entity);
  });
  desk = grow(desk, 4, (desk) => add(desk, "events", anyEvent(desk, chance)));
  desk = grow(desk, recapCount, (desk) => add(desk, "recaps", anyRecap(desk, chance)));
  desk = grow(desk, 2, (desk) => {
    const page = anyPage(desk, chance);
    return page === undefined ? desk : add(desk, "pages", page);
  });
  return desk;
}
