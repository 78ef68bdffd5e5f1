/** What says how things stand, and is replaced as a whole. */
const STANDINGS = [".edition", ".subject-head .state", ".live-events", ".rhythm"];

/**
 * Puts what `fresh`, the same page of now, has beyond this one above what this one has: recaps later than `newest`, and recaps that
 * have got points since. Returns the recaps that it put in.
 */
export function mergePage(fresh: Document, newest: string): readonly HTMLElement[] {
  const added = [...mergeNews(fresh, newest), ...mergeTimetable(fresh, newest)];
  for (const selector of STANDINGS) {
    const now = fresh.querySelector(selector);
    if (now !== null) document.querySelector(selector)?.replaceWith(now);
  }
  return added;
}

/** The recap that the front page shows in full. */
function mergeNews(fresh: Document, newest: string): readonly HTMLElement[] {
  const own = document.querySelector(".news > .recap");
  const other = fresh.querySelector<HTMLElement>(".news > .recap");
  if (own === null || other === null) return [];
  return putRecap({ own: linkOf(own) === linkOf(other) ? own : undefined, other, newest }, () => {
    dropTakenIds(other);
    own.before(other);
    lowerHeading(own);
  });
}

/** Makes the heading of the recap that was the page’s one of the second level: a page has one of the first. */
function lowerHeading(recap: Element): void {
  const heading = recap.querySelector("h1");
  if (heading === null) return;
  const lower = document.createElement("h2");
  for (const { name, value } of heading.attributes) lower.setAttribute(name, value);
  lower.append(...heading.childNodes);
  heading.replaceWith(lower);
}

function mergeTimetable(fresh: Document, newest: string): readonly HTMLElement[] {
  const table = document.querySelector(".timetable");
  const others = fresh.querySelectorAll<HTMLElement>(".timetable > .day");
  if (table === null) return [];
  // The newest day stands first, so the days are put in from the last on.
  return [...others].reverse().flatMap((day) => mergeDay(table, day, newest));
}

function mergeDay(table: Element, day: HTMLElement, newest: string): readonly HTMLElement[] {
  const own = [...table.children].find((each) => dayOf(each) === dayOf(day));
  const rows = [...day.querySelectorAll<HTMLElement>(".row")];
  if (own === undefined) {
    // What is not new stands on the page already, elsewhere.
    const [old, added] = [false, true].map((isNew) =>
      rows.filter((row) => timeOf(row) > newest === isNew),
    );
    for (const row of old ?? []) row.remove();
    if (added === undefined || added.length === 0) return [];
    table.prepend(day);
    return added;
  }
  const list = own.querySelector(".rows");
  const ownRows = new Map([...own.querySelectorAll(".row")].map((row) => [linkOf(row), row]));
  const added = rows
    .reverse()
    .flatMap((other) =>
      putRecap({ own: ownRows.get(linkOf(other)), other, newest }, () => list?.prepend(other)),
    );
  if (added.length > 0) takeColumns(own, day);
  return added.reverse();
}

/** Puts `other` in by `put` where it is newer than all, or in place of its `own` older form where it has got points. */
function putRecap(
  recap: {
    readonly own: Element | undefined;
    readonly other: HTMLElement;
    readonly newest: string;
  },
  put: () => void,
): readonly HTMLElement[] {
  const { own, other, newest } = recap;
  if (own === undefined && timeOf(other) > newest) put();
  else if (own !== undefined && countPoints(other) > countPoints(own)) own.replaceWith(other);
  else return [];
  return [other];
}

/** Lets the columns of clocks be those of the day as it is now: both zones may agree in fewer recaps. */
function takeColumns(own: Element, day: Element): void {
  const [list, now] = [own, day].map((each) => each.querySelector(".rows"));
  if (list !== null && list !== undefined && now !== null && now !== undefined)
    list.className = now.className;
  const heads = day.querySelector(".columns");
  if (heads !== null) own.querySelector(".columns")?.replaceWith(heads);
}

/** Takes from `recap` the ids that something on the page has: its links lead to the recap’s own page. */
function dropTakenIds(recap: HTMLElement): void {
  for (const element of recap.querySelectorAll("[id]"))
    if (document.getElementById(element.id) !== null) element.removeAttribute("id");
}

function dayOf(section: Element): string | undefined {
  return section.querySelector<HTMLAnchorElement>(".day-heading a")?.href;
}

function linkOf(recap: Element): string | undefined {
  return recap.querySelector<HTMLAnchorElement>(".row-title a, .headline a")?.href;
}

function timeOf(recap: Element): string {
  return recap.querySelector("time")?.dateTime ?? "";
}

function countPoints(recap: Element): number {
  return recap.querySelectorAll(".leads a, .permalink").length;
}
