import { countWords } from "./count-words.ts";
import { keepPlace } from "./keep-place.ts";
import { make } from "./make.ts";
import { markNew, placeOf } from "./mark-new.ts";
import { mergePage } from "./merge-page.ts";
import { pointsIn } from "./points-in.ts";
import type { Stage } from "./stage.ts";

/** Puts into this page what it has got since it was loaded, marks it and leads to the first of it. Where that fails, reloads the page. */
export async function showNews(stage: Stage): Promise<void> {
  const { main, site, bar } = stage;
  const known = pointsIn(main);
  const fresh = await askPage().catch(() => undefined);
  const newest = fresh?.querySelector("main")?.dataset["newest"];
  if (fresh === undefined || newest === undefined) return location.reload();
  keepPlace(() => {
    const added = mergePage(fresh, main.dataset["newest"] ?? "");
    markAll(
      stage,
      added.flatMap((recap) => listNew(recap, known)),
    );
  });
  main.dataset["newest"] = newest;
  const marked = [...main.querySelectorAll(".new-mark")].flatMap(
    ({ parentElement }) => parentElement ?? [],
  );
  const [first] = marked;
  if (first === undefined) return location.reload();
  const way = make("a", { href: placeOf(first) }, site.words.firstNew);
  bar.show("live", [countWords(site.words.shown, { count: marked.length }, site), " ", way]);
  // The button that had the focus is gone.
  way.focus({ preventScroll: true });
  document.dispatchEvent(new Event("news"));
}

/** This page as it is now. */
async function askPage(): Promise<Document> {
  const response = await fetch(location.pathname, { cache: "no-cache" });
  if (!response.ok) throw new Error(`${response.status}`);
  return new DOMParser().parseFromString(await response.text(), "text/html");
}

/** The points of `recap` that are not among those `known`; the recap itself where it shows none. */
function listNew(
  recap: HTMLElement,
  known: ReadonlyMap<string, HTMLElement>,
): readonly HTMLElement[] {
  const points = [...pointsIn(recap)];
  if (points.length === 0) return [recap];
  return points.filter(([url]) => !known.has(url)).map(([, point]) => point);
}

function markAll({ site }: Stage, elements: readonly HTMLElement[]): void {
  const marks = elements.map((element, index) => {
    const next = elements[index + 1];
    return { element, next: next === undefined ? undefined : placeOf(next) };
  });
  markNew(marks, site);
}
