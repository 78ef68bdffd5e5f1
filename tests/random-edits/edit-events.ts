import { add, remove, replace } from "./amend.ts";
import { anyEvent, anyTitle } from "./drafts.ts";
import type { Edit } from "./state.ts";

/** Adds an event, with no recap yet. */
export const addEvent: Edit = ({ desk }, chance) => {
  const event = anyEvent(desk, chance);
  return { desk: add(desk, "events", event), what: `add the event ${event.id}` };
};

/** Changes an event’s title alone, or all that it says, or its bounds to moments around the present one. */
export const editEvent: Edit = ({ desk, now }, chance) => {
  const event = chance.pick(desk.events);
  const near = Math.floor(now / 60_000) + chance.below(2000) - 1000;
  const [what, change] = chance.pick([
    ["title", { title: anyTitle(chance) }],
    ["bounds", { state: undefined, start: near, end: near + chance.below(2000) }],
    ["all", { ...anyEvent(desk, chance), key: event.key, id: event.id }],
  ] as const);
  return {
    desk: replace(desk, "events", { ...event, ...change }),
    what: `change of the event ${event.id}: ${what}`,
  };
};

/** Gives an event another id, and the recaps that name it. */
export const renameEvent: Edit = ({ desk }, chance) => {
  const event = chance.pick(desk.events);
  const id = `renamed-${desk.nextKey}`;
  const renamed = replace(desk, "events", { ...event, id });
  return {
    desk: { ...renamed, nextKey: desk.nextKey + 1 },
    what: `rename the event ${event.id} to ${id}`,
  };
};

/** Deletes an event; its recaps keep their other events, and those that have none go to another. */
export const deleteEvent: Edit = ({ desk }, chance) => {
  if (desk.events.length < 2) return undefined;
  const { key, id } = chance.pick(desk.events);
  const left = remove(desk, "events", key);
  const heir = chance.pick(left.events).key;
  const recaps = left.recaps.map((recap) => {
    const events = recap.events.filter((each) => each !== key);
    return { ...recap, events: events.length === 0 ? [heir] : events };
  });
  return { desk: { ...left, recaps }, what: `delete the event ${id}` };
};
