import { pick, type Random } from "./random.ts";

/** Somebody whom recaps name. */
export interface Person {
  readonly first: string;
  readonly last: string;
}

const SYLLABLES = "ka ro mi len dar vo shu be tan ri sel go pa nim jo".split(" ");

/** People of whom no two have one surname: a recap names some by that alone. */
export function makePeople(count: number, random: Random): readonly Person[] {
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
