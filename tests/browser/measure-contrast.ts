/** Something visible on a page and its contrast with what is behind it, from 1 to 21. */
export interface Spot {
  readonly html: string;
  readonly isText: boolean;
  readonly ratio: number;
}

/**
 * Runs in the page: measures the elements of `selector` that show text of their own, and the strokes of drawings.
 * It is sent to the page as text, so it uses nothing from outside itself.
 */
export function measureContrast(selector: string): readonly Spot[] {
  type Colour = readonly [red: number, green: number, blue: number, alpha: number];
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const readColour = (colour: string): Colour => {
    if (canvas === null) throw new Error("no canvas");
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, alpha / 255];
  };
  const luminance = ([red, green, blue]: Colour): number => {
    const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (element: Element): Colour => {
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      const colour = readColour(getComputedStyle(at).backgroundColor);
      if (colour[3] > 0.5) return colour;
    }
    return readColour("Canvas");
  };
  const opacityOf = (element: Element): number => {
    let opacity = 1;
    for (let at: Element | null = element; at !== null; at = at.parentElement)
      opacity *= Number(getComputedStyle(at).opacity);
    return opacity;
  };
  const hasText = (element: Element): boolean =>
    [...element.childNodes].some(({ nodeType, data }: ChildNode & { data?: string }) =>
      nodeType === Node.TEXT_NODE ? (data ?? "").trim() !== "" : false,
    );
  return [...document.querySelectorAll(selector)].flatMap((element) => {
    const style = getComputedStyle(element);
    const isDrawn = element instanceof SVGElement && style.stroke !== "none";
    const isText = !(element instanceof SVGElement) && hasText(element);
    const isSeen = element.checkVisibility({ visibilityProperty: true });
    // A permanent link shows itself only where the pointer or the focus is.
    if (!(isDrawn || isText) || !isSeen || opacityOf(element) === 0) return [];
    const paper = behind(element);
    const [red, green, blue, alpha] = readColour(isText ? style.color : style.stroke);
    const share = alpha * opacityOf(element);
    const mix = (ink: number, at: 0 | 1 | 2): number => ink * share + paper[at] * (1 - share);
    const shown = [mix(red, 0), mix(green, 1), mix(blue, 2), 1] as const;
    const [dark = 0, light = 0] = [luminance(shown), luminance(paper)].toSorted((a, b) => a - b);
    const ratio = (light + 0.05) / (dark + 0.05);
    return [{ html: element.outerHTML.slice(0, 100), isText, ratio }];
  });
}
