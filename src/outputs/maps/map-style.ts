/** The colours of a map by daylight, those of the site’s paper and ink; also for programs that know no style sheets. */
export const MAP_COLOURS = {
  sea: "#ebe8df",
  ground: "#fbfaf7",
  coast: "#b3ae9f",
  border: "#c9c4b6",
  ink: "#16181d",
} as const;

// A file of its own has neither the site’s style sheet nor its fonts. Where a narrow column makes the map smaller, names grow
// to the size that room was kept for.
/** The style sheet of a map, within it. */
export const MAP_STYLE = `
path { stroke-width: .75; vector-effect: non-scaling-stroke; stroke-linejoin: round }
.dots { stroke-width: 1.5 }
.names { font: 400 14.5px Inter, Roboto, "Segoe UI", "Helvetica Neue", Arial, sans-serif;
  paint-order: stroke; stroke-width: 3; stroke-linejoin: round }
@media (max-width: 305px) { .names { font-size: 16px } }
@media (prefers-color-scheme: dark) {
  .sea { fill: #0b0d0f } .land { fill: #1b1e22; stroke: #4a4e54 } .border { stroke: #3b3f45 }
  .dots, .names { fill: #e8e5de; stroke: #121417 }
}
`;
