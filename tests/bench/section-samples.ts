import type { Figures, Section } from "../../bench/results.ts";

/** What was measured of a contender of that name. */
export function figuresOf(id: string, samples: Figures["samples"]): Figures {
  return { id, name: id, version: "1.0.0", output: { files: 1200, bytes: 2_500_000 }, samples };
}

/** A section with the given parts, and the rest of some machine’s. */
export function sectionOf(parts: Partial<Section>): Section {
  return {
    recaps: 1000,
    place: "RAM disk",
    date: "2026-01-02",
    rounds: 1,
    machine: { processor: "A processor", cores: 2, memory: 24, node: "24.0.0", tzdata: "2026a" },
    figures: [],
    absent: [],
    floors: { copy: [0.5], node: [0.04] },
    ...parts,
  };
}
