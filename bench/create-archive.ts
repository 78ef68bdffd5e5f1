import { createRandom, pick, type Random } from "./random.ts";
import { makePeople, type Person } from "./make-people.ts";

/** How large an archive is: its recaps, each of six points of some sixty words, and the people whom they name. */
export interface ArchiveSize {
  readonly recaps: number;
  readonly people: number;
}

/** A recap of the archive, before it is written in the form of one site or another. */
export interface ArchiveRecap {
  readonly title: string;
  readonly slug: string;
  /** The name of its file without the folder and the ending: `2015-03-07-1909-recap-999`. */
  readonly name: string;
  /** The date in Kyiv. */
  readonly day: string;
  /** The clock in Kyiv: `19:09`. */
  readonly clock: string;
  readonly event: string;
  /** The points in Markdown, each beginning with its lead in bold. */
  readonly points: readonly string[];
}

/** An archive whose recaps are made each time that they are asked for, as many of them would fill the memory. */
export interface Archive {
  readonly events: readonly { readonly id: string; readonly title: string }[];
  readonly people: readonly Person[];
  /** All recaps from the oldest, and `more` that came after. */
  readonly recaps: (more?: number) => Generator<ArchiveRecap>;
}

/** How many recaps an event has. */
const RECAPS_PER_EVENT = 100;
const FIRST_DAY = Date.UTC(2015, 0, 1);

/**
 * The archive of a size: the same size gives the same recaps. Each of them names some ten of the people, a few of them very
 * often, as news does.
 */
export function createArchive(size: ArchiveSize): Archive {
  const seed = size.recaps * 1000 + size.people;
  const count = Math.ceil(size.recaps / RECAPS_PER_EVENT);
  const events = Array.from({ length: count }, (_, event) => ({
    id: `event-${event}`,
    title: `Event ${event}`,
  }));
  const recaps = function* (more = 0): Generator<ArchiveRecap> {
    const random = createRandom(seed);
    const people = makePeople(size.people, random);
    let minutes = 6 * 60;
    for (let index = 0; index < size.recaps + more; index += 1) {
      minutes += 20 + Math.floor(random() * 100);
      const event = Math.min(Math.floor((index * count) / size.recaps), count - 1);
      yield makeRecap({ index, minutes, event, points: makePoints(random, people) });
    }
  };
  return { events, people: makePeople(size.people, createRandom(seed)), recaps };
}

interface RecapFacts {
  readonly index: number;
  readonly minutes: number;
  readonly event: number;
  readonly points: readonly string[];
}

function makeRecap({ index, minutes, event, points }: RecapFacts): ArchiveRecap {
  const date = new Date(FIRST_DAY + Math.floor(minutes / 1080) * 86_400_000);
  const day = date.toISOString().slice(0, 10);
  const clock = clockOn(minutes % 1080);
  const slug = `recap-${index}`;
  return {
    title: `Recap number ${index} of the talks`,
    slug,
    name: `${day}-${clock.replace(":", "")}-${slug}`,
    day,
    clock,
    event: `event-${event}`,
    points,
  };
}

/** Minutes are counted from 6am, so that no recap falls into the hours in which clocks change. */
function clockOn(minutes: number): string {
  const clock = 6 * 60 + minutes;
  const pad = (value: number): string => String(value).padStart(2, "0");
  return `${pad(Math.floor(clock / 60) % 24)}:${pad(clock % 60)}`;
}

const WORDS =
  "the delegation said talks would continue in capital after minister met envoy while officials described proposal ceasefire exchange border agreement leaders visit session morning evening statement aide plan draft reply text point hour".split(
    " ",
  );

function makePoints(random: Random, people: readonly Person[]): readonly string[] {
  return Array.from({ length: 6 }, () => {
    const words = Array.from({ length: 58 }, () => pick(WORDS, random()));
    // Squared, so that a few people are named far more often than the rest.
    const named = pick(people, random() ** 2);
    const other = pick(people, random() ** 2);
    words[0] = `${named.first} ${named.last}`;
    words[30] = other.last;
    return `**${words.slice(0, 8).join(" ")}**, ${words.slice(8).join(" ")}.`;
  });
}
