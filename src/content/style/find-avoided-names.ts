import { distance } from "fastest-levenshtein";
import { namesOf, type Entity } from "../entity.ts";

/** A spelling of a name that recaps are not to use. */
export interface AvoidedName {
  readonly name: string;
  /** What to write instead. */
  readonly right: string;
  /** The file of who or what is called so. */
  readonly file: string;
}

/** The spellings that recaps are not to use, and what finds them: it finds longer names first, right ones too. */
export interface AvoidedNames {
  readonly byName: ReadonlyMap<string, AvoidedName>;
  /** `undefined` where there are none. */
  readonly pattern: RegExp | undefined;
}

/** The avoided spellings of `entities`. Each is put right by the name or alias of its entity that is the most like it. */
export function listAvoidedNames(entities: readonly Entity[]): AvoidedNames {
  const avoided = entities.flatMap((entity) => {
    const { avoided: names = [], file } = entity;
    const wrong = new Set(names);
    const right = [entity.name, ...entity.aliases].filter((name) => !wrong.has(name));
    return names.map((name) => ({ name, right: findNearest(name, right), file }));
  });
  const byName = new Map(avoided.map((each) => [each.name, each]));
  if (byName.size === 0) return { byName, pattern: undefined };
  const others = entities
    .flatMap(namesOf)
    .filter((name) => avoided.some((each) => name !== each.name && name.includes(each.name)));
  const names = [...new Set([...byName.keys(), ...others])].toSorted((a, b) => b.length - a.length);
  const written = names.map((name) =>
    RegExp.escape(name).replaceAll(/\s+|(?:\\x20)+/g, String.raw`\s+`),
  );
  const source = String.raw`(?<![\p{L}\p{M}\p{N}])(?:${written.join("|")})(?![\p{L}\p{M}\p{N}])`;
  return { byName, pattern: new RegExp(source, "gu") };
}

/** The one of `names` that is most like `name`, of as many words where there is such a one. */
function findNearest(name: string, names: readonly string[]): string {
  const count = (text: string): number => text.split(/\s+/).length;
  const alike = names.filter((each) => count(each) === count(name));
  const [nearest = name] = (alike.length > 0 ? alike : names).toSorted(
    (a, b) => distance(a, name) - distance(b, name),
  );
  return nearest;
}
