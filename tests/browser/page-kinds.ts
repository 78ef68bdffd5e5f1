/** A kind of page, and how to tell its pages among the files of a built site. */
export interface PageKind {
  readonly name: string;
  /** Whether the demonstration site must have a page of this kind; where not, one that is there is tested all the same. */
  readonly expected: boolean;
  /** The paths of its pages, from the site's folder. */
  readonly path: RegExp;
  /** What the page's HTML must contain. */
  readonly holds?: RegExp;
  /** What the JSON twin beside the page must contain. */
  readonly twinHolds?: RegExp;
}

/** A page that stands for its kind: `url` is its address from the site's root, without a leading slash. */
export interface Example {
  readonly kind: string;
  readonly file: string;
  readonly url: string;
}

const SECTIONS = "archive|events|people|places|organisations|authors|corrections|search|admin";

/** Every kind of page of the site. */
export const PAGE_KINDS: readonly PageKind[] = [
  { name: "home", expected: true, path: /^index\.html$/ },
  {
    name: "recap in summer",
    expected: true,
    path: /^\d{4}\/0[5-9]\/\d\d\/[^/]+\/index\.html$/,
  },
  {
    name: "recap in winter",
    expected: true,
    path: /^\d{4}\/(?:01|02|11|12)\/\d\d\/[^/]+\/index\.html$/,
  },
  {
    name: "recap with corrections",
    expected: true,
    path: /^\d{4}\/\d\d\/\d\d\/[^/]+\/index\.html$/,
    twinHolds: /"corrections":\s*\[\s*[^\s\]]/,
  },
  {
    name: "recap with dated words",
    expected: true,
    path: /^\d{4}\/\d\d\/\d\d\/[^/]+\/index\.html$/,
    holds: /<time class="dated"/,
  },
  {
    name: "withdrawn recap",
    expected: false,
    path: /^\d{4}\/\d\d\/\d\d\/[^/]+\/index\.html$/,
    holds: /<main[\s\S]*?This recap was withdrawn/,
  },
  {
    name: "event live",
    expected: true,
    path: /^events\/[^/]+\/index\.html$/,
    holds: /<main[\s\S]*?>\s*Live\b[^<]*last recap/,
  },
  {
    name: "event ended",
    expected: true,
    path: /^events\/[^/]+\/index\.html$/,
    holds: /<main[\s\S]*?>\s*Ended\b[^<]*as it happened/,
  },
  { name: "event archive page", expected: true, path: /^events\/[^/]+\/page\/\d+\/index\.html$/ },
  { name: "events", expected: true, path: /^events\/index\.html$/ },
  { name: "day", expected: true, path: /^\d{4}\/\d\d\/\d\d\/index\.html$/ },
  { name: "month", expected: true, path: /^\d{4}\/\d\d\/index\.html$/ },
  { name: "year", expected: true, path: /^\d{4}\/index\.html$/ },
  { name: "archive", expected: true, path: /^archive\/index\.html$/ },
  { name: "person", expected: true, path: /^people\/[^/]+\/index\.html$/ },
  { name: "people", expected: true, path: /^people\/index\.html$/ },
  { name: "place", expected: true, path: /^places\/[^/]+\/index\.html$/ },
  { name: "organisation", expected: true, path: /^organisations\/[^/]+\/index\.html$/ },
  { name: "author", expected: true, path: /^authors\/[^/]+\/index\.html$/ },
  { name: "corrections", expected: true, path: /^corrections\/index\.html$/ },
  {
    name: "plain page",
    expected: true,
    path: new RegExp(String.raw`^(?!(?:${SECTIONS}|\d{4})/)[^/]+/index\.html$`),
  },
  // There is none where the project is in no git repository.
  {
    name: "history",
    expected: false,
    path: /^\d{4}\/\d\d\/\d\d\/[^/]+\/history\/index\.html$/,
  },
  { name: "search", expected: true, path: /^search\/index\.html$/ },
  { name: "404", expected: true, path: /^404\.html$/ },
];

/**
 * The example of each kind that `files` (texts by their path) hold: its longest page, where most can go wrong.
 * Kinds without a page are left out; `missingKinds` names those that must have one.
 */
export function findExamples(files: ReadonlyMap<string, string>): readonly Example[] {
  return PAGE_KINDS.flatMap((kind) => {
    const [longest] = [...files]
      .filter(([path, html]) => isOfKind(kind, { path, html, files }))
      .toSorted(([, one], [, other]) => other.length - one.length);
    return longest === undefined ? [] : [makeExample(kind.name, longest[0])];
  });
}

/** The names of the kinds that must have a page and have none among `examples`. */
export function missingKinds(examples: readonly Example[]): readonly string[] {
  const found = new Set(examples.map(({ kind }) => kind));
  return PAGE_KINDS.filter(({ name, expected }) => expected && !found.has(name)).map(
    ({ name }) => name,
  );
}

interface Candidate {
  readonly path: string;
  readonly html: string;
  readonly files: ReadonlyMap<string, string>;
}

function isOfKind(kind: PageKind, { path, html, files }: Candidate): boolean {
  if (!kind.path.test(path) || html.includes('http-equiv="refresh"')) return false;
  if (kind.holds !== undefined && !kind.holds.test(html)) return false;
  if (kind.twinHolds === undefined) return true;
  return kind.twinHolds.test(files.get(path.replace(/html$/, "json")) ?? "");
}

// The page for addresses that lead nowhere is looked at where its readers see it: deep in nowhere.
const NOWHERE = "2025/no/such/page/";

function makeExample(kind: string, file: string): Example {
  const url = file === "404.html" ? NOWHERE : file.replace(/index\.html$/, "");
  return { kind, file, url };
}
