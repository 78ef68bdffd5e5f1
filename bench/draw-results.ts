import { compareSection, type Comparison } from "./compare-section.ts";
import { median } from "./median.ts";
import type { Section } from "./results.ts";
import type { Measure, Target } from "./targets.ts";

const MEASURE_NAMES: Readonly<Record<Measure, string>> = {
  cold: "first build",
  edit: "one recap edited",
  add: "one recap added",
  nothing: "nothing changed",
  template: "a template edited",
  memory: "peak memory of a first build",
};

const PREFACE = `# Measurements

Drawn from \`results.json\` by \`npm run bench\`; each run replaces the sections of the sizes that it measures. Times are medians of
whole processes, with their start, run in turn (ours, a peer, ours, a peer). All build one and the same archive into equal sites:
the same number of recap, event and day pages, a home page, a feed and a sitemap, the same openers and leads. Sites that differ in
these are not compared. Dateline’s has besides what cannot be switched off: pages of months and years, two more formats of the
feed, an own page of the newest of each event. “Dateline, everything” has in addition twins of each recap, feeds of each event, and 500 people.

A *first build* finds no output and nothing kept of the archive. What Dateline keeps of the project whatever its content is
there: fonts, images, styles and compiled templates. An edit changes a lead in the midst of the archive; an edited template is
the one around every page. Eleventy, as a new process, always builds everything: for it only the first build is measured. Peak
memory is what the system calls the high-water mark, for Astro that of all its processes added up.
`;

/** The results in Markdown: a section for each size and place, with what was measured on. */
export function drawResults(sections: readonly Section[]): string {
  return [PREFACE, ...sections.map(drawSection)].join("\n");
}

function drawSection(section: Section): string {
  const { recaps, place, rounds, machine, figures, absent, floors, date } = section;
  const versions = figures
    .filter(({ id }) => id !== "dateline-everything")
    .map(({ name, version }) => `${name} ${version}`);
  const absence = absent.map(
    (name) => `${name} is not installed on this machine: not measured.\n\n`,
  );
  return `## ${formatCount(recaps)} recaps on a ${place}

${date}, ${rounds} ${rounds === 1 ? "round" : "rounds"}. ${machine.processor}, ${machine.cores} cores, ${machine.memory} GiB. \
${[`Node ${machine.node}`, ...versions, `tzdata ${machine.tzdata}`].join(", ")}.

${absence.join("")}| | ours | | peer | | ratio | target |
|---|---|--:|---|--:|--:|---|
${compareSection(section).map(drawComparison).join("\n")}

| site | files | MB |
|---|--:|--:|
${figures.map(({ name, output }) => `| ${name} | ${formatCount(output.files)} | ${(output.bytes / 1e6).toFixed(1)} |`).join("\n")}

Floors: copying our output with \`cp -r\` ${median(floors.copy).toFixed(2)} s; starting Node with nothing to do ${median(floors.node).toFixed(2)} s.
`;
}

function drawComparison(comparison: Comparison): string {
  const { measure, ours, peer, ourMedian, peerMedian, ratio, target, isReached } = comparison;
  const verdict = isReached === undefined ? "" : isReached ? ", reached" : ", **missed**";
  const cells = [
    MEASURE_NAMES[measure],
    ours.name,
    formatMeasured(ourMedian, measure),
    peer.name,
    formatMeasured(peerMedian, measure),
    ratio.toFixed(2),
    `${target === undefined ? "" : formatTarget(target)}${verdict}`,
  ];
  return `| ${cells.join(" | ")} |`;
}

function formatTarget({ ratio, most, measure }: Target): string {
  const bounds = [
    ...(most === undefined ? [] : [`≤ ${formatMeasured(most, measure)}`]),
    ...(ratio === undefined ? [] : [`≤ ${ratio} of the peer`]),
  ];
  return bounds.join(" and ");
}

function formatMeasured(value: number, measure: Measure): string {
  return measure === "memory" ? `${Math.round(value)} MiB` : `${value.toFixed(2)} s`;
}

function formatCount(count: number): string {
  return count.toLocaleString("en-GB");
}
