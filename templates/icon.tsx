import type { VNode } from "preact";

/** The sign of the site, two clocks that tell one moment, on a square of paper; `scale` leaves room for a mask around it. */
export function Icon({ scale }: { readonly scale: number }): VNode {
  return (
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="-32 -32 64 64" width="512" height="512">
      <rect x="-32" y="-32" width="64" height="64" fill="#fbfaf7" />
      <g transform={`scale(${scale})`} fill="none" stroke="#16181d" stroke-width="3">
        <circle cx="9" r="17" />
        <path d="M9-10v10l7 4" />
        <circle cx="-9" r="17" fill="#fbfaf7" />
        <path d="M-9-10v10l-7 4" />
      </g>
    </svg>
  );
}
