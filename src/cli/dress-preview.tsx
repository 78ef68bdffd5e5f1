import type { VNode } from "preact";
import { renderMarkup } from "../outputs/render-page.ts";
import type { Editor } from "./editor-link.ts";
import { PreviewBar } from "./preview-bar.tsx";
import type { PreviewView, Trouble } from "./preview-result.ts";
import { PREVIEW_STYLES } from "./preview-styles.ts";
import { ProblemPanel } from "./problem-panel.tsx";

/** What a page of a preview is shown with. */
export interface PreviewDress {
  /** What is in the way of newer pages; `undefined` where nothing is. */
  readonly trouble: Trouble | undefined;
  readonly view: PreviewView;
  readonly editor: Editor;
  /** The address of the page. */
  readonly back: string;
}

// The way to the content stays the first thing that a keyboard meets.
const BODY = /<body[^>]*>(?:<a class="skip"[^>]*>[^<]*<\/a>)?/;

/** The page `html` with the bar of the preview at its foot, and what is in the way of newer pages at its top. */
export function dressPage(html: string, dress: PreviewDress): string {
  const remark = "The page below is the last one that was built.";
  const { head, panel, bar } = render(dress, remark);
  const top = (start: string): string => start + panel;
  const dressed = BODY.test(html) ? html.replace(BODY, top) : `${panel}${html}`;
  return insertBefore("</head>", head, insertBefore("</body>", bar, dressed));
}

/** A page that shows what is in the way, for when there is no page yet to show it on. */
export function renderTroublePage(dress: PreviewDress): string {
  const { head, panel, bar } = render(dress, "No page has been built yet.");
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>Problems</title>${head}</head>
<body>${panel}${bar}</body>
</html>
`;
}

function render(
  { trouble, view, editor, back }: PreviewDress,
  remark: string,
): Readonly<Record<"head" | "panel" | "bar", string>> {
  const draw = (part: VNode): string => renderMarkup(part);
  return {
    head: `<style>${PREVIEW_STYLES}</style>`,
    panel:
      trouble === undefined
        ? ""
        : draw(<ProblemPanel trouble={trouble} editor={editor} remark={remark} />),
    bar: draw(<PreviewBar view={view} back={back} />),
  };
}

/** `html` with `part` before the last `tag`, or at its end where it has none. */
function insertBefore(tag: string, part: string, html: string): string {
  const at = html.lastIndexOf(tag);
  return at === -1 ? html + part : html.slice(0, at) + part + html.slice(at);
}
