/** The points in `part` of a page by their addresses, in its order. */
export function pointsIn(part: ParentNode): ReadonlyMap<string, HTMLElement> {
  const links = part.querySelectorAll<HTMLAnchorElement>(".permalink, .leads a");
  return new Map(
    [...links].flatMap((link) => {
      const point = link.closest<HTMLElement>("li");
      return point === null ? [] : [[link.href, point] as const];
    }),
  );
}
