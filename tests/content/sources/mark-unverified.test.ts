import { expect, test } from "vitest";
import { recapOf } from "../content-samples.ts";

const MARK = '<small class="small unverified"></small>';
const front = 'sources: [{ publisher: AFP, excerpt: "We will open the bridge, he said." }]';

/** The first point of a recap with the text `point`. */
function pointOf(point: string) {
  const [first] = recapOf({ front, body: `- ${point}` }).points;
  if (first === undefined) throw new Error(point);
  return first;
}

test.each<[what: string, point: string, html: string]>([
  [
    "in the lead",
    "“We may open it,” he said. He left.",
    `<p><span class="lead">“We may open it,”${MARK} he said.</span> He left.</p>`,
  ],
  [
    "that ends the lead",
    "He said: “We may open it.” He left.",
    `<p><span class="lead">He said: “We may open it.”</span>${MARK} He left.</p>`,
  ],
  [
    "in a bold lead",
    "**“We may open it”**, he said.",
    `<p><strong class="lead">“We may open it”${MARK}</strong>, he said.</p>`,
  ],
  [
    "that ends behind a link",
    "He *said*: “We [may](https://a.example/)”, that is “we [may open it](https://b.example/)”.",
    `<p><span class="lead">He <em>said</em>: “We <a href="https://a.example/">may</a>”, that is “we <a href="https://b.example/">may open it</a>”${MARK}.</span></p>`,
  ],
  [
    "twice, and one that the excerpt has",
    "“We may open it,” “we will open the bridge” and “it may open,” he said.",
    `<p><span class="lead">“We may open it,”${MARK} “we will open the bridge” and “it may open,”${MARK} he said.</span></p>`,
  ],
  [
    "in a cell of a table and in a list",
    "He said:\n\n  - “We may open it.”\n\n  | a |\n  |---|\n  | “We may not.” |",
    `“We may open it.”${MARK}</li>`,
  ],
])("a quotation %s has the mark behind it", (_, point, html) => {
  expect(pointOf(point).html).toContain(html);
});

test("text, lead and dates of a point are as they were, and its unverified quotations are known by their places", () => {
  const point = pointOf(
    "He came [on Friday]{on=2025-05-16}.\n\n  He said: “We may open it.” He left [on Friday]{on=2025-05-16}.\n\n  “It `is` open now.”",
  );
  const { text, lead, unverified = [], dates = [] } = point;
  expect(lead).toBe("He came on Friday.");
  expect(text).toBe(
    "He came on Friday.\nHe said: “We may open it.” He left on Friday.\n“It is open now.”",
  );
  expect(unverified.map(({ start, end }) => text.slice(start, end))).toEqual([
    "“We may open it.”",
    "“It is open now.”",
  ]);
  expect(dates.map(({ end }) => text.slice(0, end).slice(-9))).toEqual(["on Friday", "on Friday"]);
});

test("a point with nothing unverified says nothing of it", () => {
  expect(pointOf("“We will open the bridge,” he said.")).not.toHaveProperty("unverified");
});

test("only points are looked at", () => {
  const body = "## “We may open it now”\n\n- He left.\n\n“We may open it now.”";
  expect(JSON.stringify(recapOf({ front, body }).body)).not.toContain("unverified");
});
