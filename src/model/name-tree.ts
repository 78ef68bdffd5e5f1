/** The names below a beginning, by the code of their next character; `owner` is whose name ends here. */
export interface NameTree<T> {
  readonly next: ReadonlyMap<number, NameTree<T>>;
  readonly owner: T | undefined;
}

interface GrowingTree<T> {
  readonly next: Map<number, GrowingTree<T>>;
  owner: T | undefined;
}

/**
 * The tree of all letters of `names`, each written as markup writes it, with one space between words, and with its accents
 * both on their letters and as marks after them.
 */
export function growNameTree<T>(names: ReadonlyMap<string, T>): NameTree<T> {
  const root: GrowingTree<T> = { next: new Map(), owner: undefined };
  for (const [name, owner] of names) {
    const written = writeAsMarkup(name);
    for (const form of ["NFC", "NFD"]) plant(root, written.normalize(form), owner);
  }
  return root;
}

function plant<T>(root: GrowingTree<T>, written: string, owner: T): void {
  let node = root;
  for (let index = 0; index < written.length; index += 1) {
    const code = written.charCodeAt(index);
    const below: GrowingTree<T> = node.next.get(code) ?? { next: new Map(), owner: undefined };
    node.next.set(code, below);
    node = below;
  }
  node.owner ??= owner;
}

function writeAsMarkup(name: string): string {
  return name
    .trim()
    .replaceAll(/\s+/g, " ")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
