/** What the scripts of this site keep in the browser. Where nothing can be kept, nothing is there. */
export interface Kept {
  readonly read: (name: string) => string | null;
  readonly write: (name: string, text: string) => void;
  readonly remove: (name: string) => void;
}

/** What is kept for the site at `root`: other sites may have the same origin. */
export function createKept(root: URL): Kept {
  const keyOf = (name: string): string => `dateline ${root.pathname} ${name}`;
  return {
    read: (name) => tryTo(() => localStorage.getItem(keyOf(name))),
    write: (name, text) => tryTo(() => localStorage.setItem(keyOf(name), text)),
    remove: (name) => tryTo(() => localStorage.removeItem(keyOf(name))),
  };
}

// A browser may refuse a site all storage, and then throws at its mere name.
function tryTo<T>(act: () => T): T | null {
  try {
    return act();
  } catch {
    return null;
  }
}
