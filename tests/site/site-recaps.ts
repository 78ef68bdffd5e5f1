/** Files of a built site by their paths. */
export type SiteText = ReadonlyMap<string, string>;

/** A recap as a built site has it: its address, its page, and what stands beside it. */
export interface BuiltRecap {
  readonly url: string;
  readonly html: string;
  readonly text: string;
  readonly twin: RecapTwin;
  readonly article: RecapArticle;
}

/** What of a recap's JSON twin is about corrections. */
export interface RecapTwin {
  readonly time: string;
  readonly updated: string | null;
  readonly modified: string;
  readonly corrections: readonly { time: string; point: string | null; text: string }[];
}

/** What of a recap's structured data is about corrections. */
export interface RecapArticle {
  readonly dateModified: string;
  readonly correction?: readonly { text: string; datePublished: string }[];
}

const RECAP = /^(\d{4}\/\d\d\/\d\d\/[^/]+\/)index\.html$/;

/** The recaps of a built site that has twins. */
export function listBuiltRecaps(files: SiteText): readonly BuiltRecap[] {
  return [...files].flatMap(([path, html]) => {
    const [, folder] = RECAP.exec(path) ?? [];
    if (folder === undefined) return [];
    const twin = JSON.parse(files.get(`${folder}index.json`) ?? "{}") as RecapTwin;
    const text = files.get(`${folder}index.txt`) ?? "";
    return [{ url: `/${folder}`, html, text, twin, article: articleOn(html) }];
  });
}

/** The first object of a page's structured data. */
function articleOn(html: string): RecapArticle {
  const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? "{}";
  return JSON.parse(data) as RecapArticle;
}
