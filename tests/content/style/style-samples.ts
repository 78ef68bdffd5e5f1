import { readFileSync } from "node:fs";
import { insertTexts } from "../../../src/content/insert-texts.ts";
import { createStyleFinder } from "../../../src/content/style/create-style-finder.ts";
import type { Remark, RemarkContext } from "../../../src/content/style/remark.ts";
import type { RuleId } from "../../../src/content/style/style-levels.ts";
import { parseEntity } from "../../../src/content/parse-entity.ts";
import { contextOf, settingsOf, sourceOf } from "../content-samples.ts";

/** The entities that tables know: Kyiv, Zelenskyy, Erdoğan and a newspaper. */
const ENTITIES = [
  ["places/kyiv.md", "name: Kyiv\nrole: capital of Ukraine\navoid: [Kiev]"],
  [
    "people/z.md",
    "name: Volodymyr Zelenskyy\naliases: [Zelenskyy]\navoid: [Zelensky, Volodymyr Zelensky]",
  ],
  ["people/e.md", "name: Recep Tayyip Erdoğan\naliases: [Erdoğan]\navoid: Erdogan"],
  ["organisations/post.md", "name: Kiev Post"],
] as const;

/** What remarks are looked for with, on a site whose `site.yaml` has `lines` too. */
function remarkContextOf(lines = ""): RemarkContext {
  const entities = ENTITIES.map(([name, front]) => {
    const kind = name.startsWith("places") ? "places" : "people";
    const { value } = parseEntity(sourceOf(`---\n${front}\n---\n`, name), kind, contextOf());
    if (value === undefined) throw new Error(`${name} is no entity.`);
    return value;
  });
  return { settings: settingsOf(lines), entities, images: new Map() };
}

/** A recap of Thursday 15 May 2025 with the text `body`. */
export function recapWith(body: string, front = "title: A title"): string {
  return `---\n${front}\ntime: 2025-05-15 22:27 Kyiv\nevents: [talks]\n---\n\n${body}\n`;
}

/** The remarks on a recap file with the text `text`, and that text with their edits made. */
export function remarksOn(
  text: string,
  { lines = "", rule }: { readonly lines?: string; readonly rule?: RuleId } = {},
): { readonly remarks: readonly Remark[]; readonly fixed: string } {
  const find = createStyleFinder(remarkContextOf(lines));
  const all = find(sourceOf(text));
  const remarks = rule === undefined ? all : all.filter((remark) => remark.rule === rule);
  return {
    remarks,
    fixed: insertTexts(
      text,
      remarks.flatMap(({ edits }) => edits),
    ),
  };
}

/** The text of the line of `text` from where a remark stands. */
export function restOfLine(text: string, { line, column }: Remark): string {
  return (text.split("\n")[line - 1] ?? "").slice(column - 1);
}

/** A line of a table: a sentence, what stands at the place of each finding, and the sentence after the safe edits. */
export interface StyleRow {
  readonly sentence: string;
  readonly found: readonly string[];
  readonly fixed: string;
}

/**
 * The rows of the table `name`: `sentence`, or `sentence | found; found`, or `sentence | found | sentence after --fix`. A pilcrow
 * parts two paragraphs, a return sign two lines.
 */
export function readTable(name: string): readonly StyleRow[] {
  const text = readFileSync(new URL(name, import.meta.url), "utf8");
  return text
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [sentence = "", found = "", fixed = sentence] = line.split(" | ").map(unfold);
      return { sentence, found: found === "" ? [] : found.split("; "), fixed };
    });
}

/** A text of a table or of the corpus with its paragraphs and lines apart. */
export function unfold(text: string): string {
  return text.trim().replaceAll(" ¶ ", "\n\n  ").replaceAll(" ⏎ ", "\n  ");
}
