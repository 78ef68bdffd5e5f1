import type { VNode } from "preact";
import { linkToEditor, type Editor } from "./editor-link.ts";
import type { Trouble } from "./preview-result.ts";
import type { ShownProblem } from "./show-problem.ts";

interface PanelProps {
  readonly trouble: Trouble;
  /** Where links to files lead. */
  readonly editor: Editor;
  /** What the page is that the panel stands on. */
  readonly remark: string;
}

// More would be read nowhere, and the terminal has them all.
const MOST = 50;

/** What is in the way of a preview, on top of a page. Its first line opens and shuts it. */
export function ProblemPanel({ trouble, editor, remark }: PanelProps): VNode {
  const problems = trouble.kind === "problems" ? trouble.problems : [];
  return (
    <section class="dateline-problems" role="alert" lang="en">
      <details open>
        <summary>
          <strong>{headline(trouble)}</strong> {remark}
        </summary>
        {problems.length === 0 ? (
          <pre tabindex={0}>{trouble.text}</pre>
        ) : (
          <ol>
            {problems.slice(0, MOST).map((problem) => (
              <li>
                <ShownHere problem={problem} editor={editor} />
              </li>
            ))}
          </ol>
        )}
        {problems.length > MOST ? <p>{problems.length - MOST} more are in the terminal.</p> : null}
      </details>
    </section>
  );
}

function headline(trouble: Trouble): string {
  if (trouble.kind === "bug") return "The build failed.";
  const { length } = trouble.problems;
  return length === 0 ? "Not built." : `${length} ${length === 1 ? "problem" : "problems"}.`;
}

function ShownHere(props: { readonly problem: ShownProblem; readonly editor: Editor }): VNode {
  const { file, line, column, message, rule, frame, writeInstead } = props.problem;
  const place = `${file}:${line}:${column}`;
  const link = linkToEditor(props.editor, props.problem);
  return (
    <>
      <p>
        {link === undefined ? <b>{place}</b> : <a href={link}>{place}</a>} {message}{" "}
        <small>({rule})</small>
      </p>
      {frame === "" ? null : <pre tabindex={0}>{frame}</pre>}
      {writeInstead.length === 0 ? null : (
        <div class="dateline-write">
          <p>Write:</p>
          <pre tabindex={0}>{writeInstead.join("\n")}</pre>
        </div>
      )}
    </>
  );
}
