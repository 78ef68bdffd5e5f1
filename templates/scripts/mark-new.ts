import { make } from "./make.ts";
import type { SiteData } from "./site-data.ts";

/** A point or a recap that is to be marked as new, and the address of the next new point, where there is one. */
export interface NewMark {
  readonly element: HTMLElement;
  readonly next: string | undefined;
}

/** Marks what is new, each with a link to the next. What is marked already gets the new link. */
export function markNew(marks: readonly NewMark[], { words }: SiteData): void {
  for (const { element, next } of marks) {
    element.querySelector(":scope > .new-mark")?.remove();
    const mark = make("p", { class: "new-mark" }, words.isNew);
    if (next !== undefined) mark.append(" · ", make("a", { href: next }, words.nextNew));
    element.append(mark);
  }
}

/** The place of `element` on this page as an address; it gets an id where it has none. */
export function placeOf(element: HTMLElement): string {
  if (element.id === "") {
    const used = document.querySelectorAll("[id^='new-']").length;
    element.id = `new-${used + 1}`;
  }
  return `#${element.id}`;
}
