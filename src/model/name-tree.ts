/** The names below a beginning, by the code of their next character; `owner` is whose name ends here. */
export interface NameTree<T> {
  readonly next: ReadonlyMap<number, NameTree<T>>;
  readonly owner: T | undefined;
}

interface GrowingTree<T> {
  readonly next: Map<number, GrowingTree<T>>;
  owner: T | undefined;
}

/** The tree of all letters of `names`, each written as markup writes it, with one space between words. */
export function growNameTree<T>(names: ReadonlyMap<string, T>): NameTree<T> {
  const root: GrowingTree<T> = { next: new Map(), owner: undefined };
  for (const [name, owner] of names) {
    let node = root;
    for (const code of codesOf(name)) {
      const below: GrowingTree<T> = node.next.get(code) ?? { next: new Map(), owner: undefined };
      node.next.set(code, below);
      node = below;
    }
    node.owner ??= owner;
  }
  return root;
}

function codesOf(name: string): readonly number[] {
  const written = name.normalize("NFC").trim().replaceAll("&", "&amp;").replaceAll(/\s+/g, " ");
  return Array.from({ length: written.length }, (_, index) => written.charCodeAt(index));
}
