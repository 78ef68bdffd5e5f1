/** The style sheet of what the preview adds to pages: the panel of problems at their top, and the bar at their foot. */
export const PREVIEW_STYLES = `
html { scroll-padding-block: 4rem 8rem; }
.dateline-problems, .dateline-bar { font: 400 0.875rem/1.5 system-ui, sans-serif; text-align: left; }
.dateline-problems { background: light-dark(#fff4f2, #2a1715); border-block-end: 3px solid light-dark(#b4232a, #ff8a80); color: light-dark(#16181d, #f3efe8); inset-block-start: 0; max-block-size: 60vh; overflow: auto; position: sticky; z-index: 9; }
.dateline-problems summary { cursor: pointer; min-block-size: 1.5rem; padding: 0.6rem 1rem; }
.dateline-problems ol { list-style: none; margin: 0; padding: 0 1rem 0.75rem; }
.dateline-problems li { border-block-start: 1px solid light-dark(#e5b9b4, #6b3a36); padding-block: 0.75rem; }
.dateline-problems p { margin: 0; max-inline-size: none; overflow-wrap: anywhere; }
.dateline-problems a { color: light-dark(#0a5a66, #7cc4d0); display: inline-block; font-weight: 600; min-block-size: 1.5rem; text-decoration: underline; }
.dateline-problems pre { background: light-dark(#fff, #121417); font: 400 0.8125rem/1.5 ui-monospace, monospace; margin: 0.35rem 0 0; overflow-x: auto; padding: 0.4rem 0.6rem; }
.dateline-problems > details > pre { margin: 0 1rem 1rem; }
.dateline-problems .dateline-write { margin-block-start: 0.5rem; }
.dateline-bar { align-items: center; background: light-dark(#16181d, #e8e5de); color: light-dark(#fbfaf7, #121417); display: flex; flex-wrap: wrap; gap: 0.4rem 1.25rem; inset-block-end: 0; padding: 0.5rem 1rem; position: sticky; z-index: 8; }
.dateline-bar p { margin: 0; max-inline-size: none; }
.dateline-bar button, .dateline-bar input { background: transparent; border: 1px solid currentcolor; border-radius: 2px; color: inherit; font: inherit; min-block-size: 1.75rem; padding: 0.1rem 0.5rem; }
.dateline-bar button { cursor: pointer; }
.dateline-bar input::placeholder { color: inherit; opacity: 0.75; }
.dateline-bar [aria-pressed="true"] { background: light-dark(#fbfaf7, #121417); color: light-dark(#16181d, #e8e5de); }
.dateline-bar :focus-visible, .dateline-problems :focus-visible { outline: 3px solid light-dark(#0a8a9c, #7cc4d0); outline-offset: -3px; }
@media (max-width: 40rem) { .dateline-bar { position: static; } }
@media print { .dateline-problems, .dateline-bar { display: none; } }
`;
