import type { PreviewBuilder } from "./preview-builder.ts";
import { DESK_VIEW, type PreviewResult, type PreviewView, type Trouble } from "./preview-result.ts";
import { runInTurn } from "./run-in-turn.ts";

/** A preview that is built anew whenever something has changed, and what it shows. */
export interface Preview {
  readonly view: () => PreviewView;
  /** What is in the way of newer pages; `undefined` where nothing is. */
  readonly trouble: () => Trouble | undefined;
  /** Builds once, and is done when that is done. */
  readonly build: () => Promise<void>;
  /** Builds soon. */
  readonly rebuild: () => void;
  /** Shows another view from now on, and is done when it is built. */
  readonly show: (view: PreviewView) => Promise<void>;
}

/** What builds a preview, what is told of each result, and what is called when it was built anew by itself. */
export interface PreviewWork extends Pick<PreviewBuilder, "build"> {
  readonly onResult: (result: PreviewResult) => void;
  readonly onRebuilt: () => void;
}

/** A preview that shows everything, not built yet. */
export function openPreview({ build: buildView, onResult, onRebuilt }: PreviewWork): Preview {
  let view = DESK_VIEW;
  let trouble: Trouble | undefined;
  let waiting: (() => void)[] = [];
  const build = async (): Promise<void> => {
    const told = waiting;
    waiting = [];
    const result = await buildView(view);
    trouble = result.kind === "built" ? undefined : result;
    onResult(result);
    for (const tell of told) tell();
  };
  const rebuild = runInTurn(async () => {
    const isAwaited = waiting.length > 0;
    await build();
    // Whoever asked for another view is being led to it, which a reload would come in the way of.
    if (!isAwaited) onRebuilt();
  });
  return {
    view: () => view,
    trouble: () => trouble,
    build,
    rebuild,
    show: (next) =>
      new Promise((resolve) => {
        view = next;
        waiting.push(resolve);
        rebuild();
      }),
  };
}
