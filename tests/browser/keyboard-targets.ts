/** Something that a reader can act on, as it stands before it has the focus. Lengths in CSS px. */
export interface Target {
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly top: number;
  /** It is part of a line of text, which sets its height. */
  readonly isInText: boolean;
  readonly isInColumns: boolean;
  /** It is out of sight until it has the focus. */
  readonly isTucked: boolean;
}

/** What is wrong about the element that has the focus, and which of the targets it is (-1: none). */
export interface Focused {
  readonly at: number;
  readonly faults: readonly string[];
}

interface Remembered {
  targets?: Map<Element, { readonly at: number; readonly look: string }>;
}

/**
 * Runs in the page: lists its targets in the order of the document and keeps how each looks without the focus.
 * It is sent to the page as text, so it uses nothing from outside itself.
 */
export function rememberTargets(): readonly Target[] {
  const lookOf = (element: Element): string => {
    const style = getComputedStyle(element);
    const { outlineStyle, outlineWidth, boxShadow, backgroundColor, borderBottom } = style;
    return [outlineStyle, outlineWidth, boxShadow, backgroundColor, borderBottom].join(" ");
  };
  const selector =
    "a[href], button, input, select, textarea, summary, iframe, audio[controls], video[controls], [tabindex], [contenteditable]";
  const all = [...document.querySelectorAll<HTMLElement>(selector)].filter(
    (element) =>
      element.tabIndex >= 0 &&
      !element.matches(":disabled, [type=hidden]") &&
      element.checkVisibility({ visibilityProperty: true }),
  );
  (window as Remembered).targets = new Map(
    all.map((element, at) => [element, { at, look: lookOf(element) }]),
  );
  const inTextOf = (element: HTMLElement): boolean => {
    if (getComputedStyle(element).display !== "inline") return false;
    const block = element.parentElement?.closest(
      "p, li, dd, dt, td, th, figcaption, blockquote, time",
    );
    const own = element.textContent.trim();
    return (
      block !== null && block !== undefined && block.textContent.trim().length > own.length + 2
    );
  };
  const inColumns = (element: Element): boolean => {
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      const { columnCount, columnWidth } = getComputedStyle(at);
      if (columnCount !== "auto" || columnWidth !== "auto") return true;
    }
    return false;
  };
  return all.map((element) => {
    const { width, height, top, right, bottom } = element.getBoundingClientRect();
    return {
      html: element.outerHTML.slice(0, 140),
      width,
      height,
      top: top + scrollY,
      isInText: inTextOf(element),
      isInColumns: inColumns(element),
      isTucked: right <= 0 || bottom + scrollY <= 0 || width <= 1,
    };
  });
}

/** Runs in the page after `rememberTargets`: looks at the element that has the focus. */
export function checkFocused(): Focused {
  const element = document.activeElement;
  const { targets } = window as Remembered;
  if (element === null || element === document.body) return { at: -1, faults: [] };
  const remembered = targets?.get(element);
  const name = element.outerHTML.slice(0, 140);
  if (remembered === undefined) return { at: -1, faults: [`${name} is no target`] };
  const faults: string[] = [];
  const style = getComputedStyle(element);
  const { outlineStyle, outlineWidth, boxShadow, backgroundColor, borderBottom } = style;
  const look = [outlineStyle, outlineWidth, boxShadow, backgroundColor, borderBottom].join(" ");
  if (look === remembered.look) faults.push(`${name} looks no different with the focus`);
  if (Number(style.opacity) === 0) faults.push(`${name} is invisible with the focus`);
  // A link may be broken over lines, so that the middle of its box is not in it.
  const [line = element.getBoundingClientRect()] = element.getClientRects();
  const [x, y] = [line.left + line.width / 2, line.top + line.height / 2];
  if (x < 0 || y < 0 || x > innerWidth || y > innerHeight)
    faults.push(`${name} has the focus out of sight, at ${x}, ${y}`);
  const above = document.elementFromPoint(x, y);
  const isClear = element.contains(above) || above?.closest("a, button, label")?.contains(element);
  if (isClear !== true) faults.push(`${name} is covered by ${above?.outerHTML.slice(0, 80)}`);
  return { at: remembered.at, faults };
}
