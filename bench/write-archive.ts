import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createRandom, type Random } from "./random.ts";

/** How large an archive is: its recaps, each of six points of some sixty words, and the people whom they name. */
export interface ArchiveSize {
  readonly recaps: number;
  readonly people: number;
}

/**
 * Writes a content folder for measuring with: the same size gives the same bytes. Every recap names some ten of the people,
 * a few of them very often, as news does; where `withPeople` is false the people have no files, and the texts are the same.
 */
export function writeArchive(folder: string, size: ArchiveSize, withPeople: boolean): void {
  const random = createRandom(size.recaps * 1000 + size.people);
  const people = makePeople(size.people, random);
  const write = (name: string, text: string): void => {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  write("site.yaml", SETTINGS);
  const events = Math.ceil(size.recaps / 100);
  for (let event = 0; event < events; event += 1)
    write(`events/event-${event}.md`, `---\ntitle: Event ${event}\n---\n`);
  for (const [index, { first, last }] of people.entries()) {
    if (withPeople) write(`people/person-${index}.md`, writePerson(first, last));
  }
  let minutes = 6 * 60;
  for (let index = 0; index < size.recaps; index += 1) {
    minutes += 20 + Math.floor(random() * 100);
    const day = new Date(FIRST_DAY + Math.floor(minutes / 1080) * 86_400_000);
    const time = timeOn(day, minutes % 1080);
    const event = Math.floor((index * events) / size.recaps);
    const stamp = time.replaceAll(":", "").replace(" ", "-");
    write(
      `recaps/${time.slice(0, 4)}/${time.slice(5, 7)}/${stamp}-recap-${index}.md`,
      `---\ntitle: Recap number ${index} of the talks\ntime: ${time} Kyiv\nevents: [event-${event}]\n---\n\n${writePoints(random, people)}`,
    );
  }
}

const FIRST_DAY = Date.UTC(2015, 0, 1);
const SETTINGS = `title: An archive
url: https://archive.example/
language: en-GB
zones: [{ id: Europe/Kyiv, label: Kyiv }, { id: Europe/Moscow, label: Moscow }]
`;

/** Minutes are counted from 6am, so that no recap falls into the hours in which clocks change. */
function timeOn(day: Date, minutes: number): string {
  const clock = 6 * 60 + minutes;
  const pad = (value: number): string => String(value).padStart(2, "0");
  return `${day.toISOString().slice(0, 10)} ${pad(Math.floor(clock / 60) % 24)}:${pad(clock % 60)}`;
}

interface Person {
  readonly first: string;
  readonly last: string;
}

const SYLLABLES = "ka ro mi len dar vo shu be tan ri sel go pa nim jo".split(" ");

/** People of whom no two have one surname: a recap names some by that alone. */
function makePeople(count: number, random: Random): readonly Person[] {
  const people = new Map<string, Person>();
  while (people.size < count) {
    const person = makePerson(random);
    people.set(person.last, person);
  }
  return [...people.values()];
}

function makePerson(random: Random): Person {
  const name = (syllables: number): string => {
    const word = Array.from({ length: syllables }, () => pick(SYLLABLES, random())).join("");
    return word.slice(0, 1).toUpperCase() + word.slice(1);
  };
  return { first: name(2), last: name(4) };
}

function writePerson(first: string, last: string): string {
  return `---\nname: ${first} ${last}\nsort: ${last}, ${first}\nrole: envoy to the talks\naliases: [${last}]\n---\n`;
}

const WORDS =
  "the delegation said talks would continue in capital after minister met envoy while officials described proposal ceasefire exchange border agreement leaders visit session morning evening statement aide plan draft reply text point hour".split(
    " ",
  );

function writePoints(random: Random, people: readonly Person[]): string {
  const points = Array.from({ length: 6 }, (_, index) => {
    const words = Array.from({ length: 58 }, () => pick(WORDS, random()));
    // Squared, so that a few people are named far more often than the rest.
    const named = pick(people, random() ** 2);
    const other = pick(people, random() ** 2);
    words[0] = `${named.first} ${named.last}`;
    words[30] = other.last;
    return `- **${words.slice(0, 8).join(" ")}**, ${words.slice(8).join(" ")}. {#point-${index}}\n`;
  });
  return points.join("");
}

function pick<T>(items: readonly T[], part: number): T {
  const item = items[Math.floor(part * items.length)];
  if (item === undefined) throw new Error("nothing to pick from");
  return item;
}
