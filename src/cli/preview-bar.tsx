import type { VNode } from "preact";
import type { PreviewView } from "./preview-result.ts";

/** The address that the forms of the bar are sent to. */
const VIEW_ADDRESS = "/__preview";

interface BarProps {
  readonly view: PreviewView;
  /** The address of the page that the bar stands on. */
  readonly back: string;
}

/** What a preview shows, and what it could show instead: everything, or what readers see now or at another time. */
export function PreviewBar({ view, back }: BarProps): VNode {
  const { withDrafts, at } = view;
  return (
    <form class="dateline-bar" action={VIEW_ADDRESS} aria-label="Preview" lang="en">
      <input type="hidden" name="back" value={back} />
      <p>
        <b>Preview</b> {describe(view)}
      </p>
      <p>
        <button name="as" value="desk" aria-pressed={withDrafts}>
          With drafts
        </button>{" "}
        <button name="as" value="reader" aria-pressed={!withDrafts && at === undefined}>
          As readers see it now
        </button>
      </p>
      <p>
        <label>
          At{" "}
          <input
            name="at"
            value={at ?? ""}
            placeholder="2025-05-16 10:00 Kyiv"
            autocomplete="off"
            size={22}
          />
        </label>{" "}
        <button name="as" value="then" aria-pressed={at !== undefined}>
          As readers see it then
        </button>
      </p>
    </form>
  );
}

function describe({ withDrafts, at }: PreviewView): string {
  if (withDrafts) return "with drafts and recaps under embargo";
  return at === undefined ? "as readers see it now" : `as readers see it at ${at}`;
}

/** A request of the bar: what to show, and the page to show it on. */
export interface ViewRequest {
  readonly view: PreviewView;
  readonly back: string;
}

/** The request that `address`, a path with its query, makes of the preview; `undefined` where it is another page’s. */
export function readViewRequest(address: string): ViewRequest | undefined {
  const { pathname, searchParams } = new URL(address, "http://localhost/");
  if (pathname !== VIEW_ADDRESS) return undefined;
  const typed = searchParams.get("at")?.trim() ?? "";
  const at = searchParams.get("as") === "then" && typed !== "" ? typed : undefined;
  const back = searchParams.get("back") ?? "/";
  return {
    view: { withDrafts: searchParams.get("as") === "desk", at },
    // Nowhere but within the preview.
    back: /^\/(?![/\\])/.test(back) ? back : "/",
  };
}
