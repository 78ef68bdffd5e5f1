import { expect, test } from "vitest";
import { drawResults } from "../../bench/draw-results.ts";
import { figuresOf, sectionOf } from "./section-samples.ts";

test("draws a section with its machine, its rows and their targets, and names peers that were not there", () => {
  const section = sectionOf({
    recaps: 10_000,
    figures: [
      figuresOf("dateline", { cold: { seconds: [4], memory: [500] } }),
      figuresOf("hugo", { cold: { seconds: [5], memory: [600] } }),
    ],
    absent: ["Astro"],
  });
  const text = drawResults([section]);
  expect(text.slice(text.indexOf("## "))).toBe(`## 10,000 recaps on a RAM disk

2026-01-02, 1 round. A processor, 2 cores, 24 GiB. Node 24.0.0, dateline 1.0.0, hugo 1.0.0, tzdata 2026a.

Astro is not installed on this machine: not measured.

| | ours | | peer | | ratio | target |
|---|---|--:|---|--:|--:|---|
| first build | dateline | 4.00 s | hugo | 5.00 s | 0.80 | ≤ 1 of the peer, reached |
| peak memory of a first build | dateline | 500 MiB | hugo | 600 MiB | 0.83 | ≤ 0.7 of the peer, **missed** |

| site | files | MB |
|---|--:|--:|
| dateline | 1,200 | 2.5 |
| hugo | 1,200 | 2.5 |

Floors: copying our output with \`cp -r\` 0.50 s; starting Node with nothing to do 0.04 s.
`);
});
