/** `html` with the text of the content's problems in a panel at its top. */
export function addProblemPanel(html: string, text: string): string {
  const panel = renderPanel(text, "The page below is the last one that had none.");
  return /<body[^>]*>/.test(html)
    ? html.replace(/<body[^>]*>/, (body) => body + panel)
    : panel + html;
}

/** A page that shows the content's problems, for when there is no page yet to put them on. */
export function renderProblemPage(text: string): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Problems</title></head>
<body>${renderPanel(text, "No page has been built yet.")}</body>
</html>
`;
}

function renderPanel(text: string, remark: string): string {
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return `<section role="alert" style="${STYLE}"><p style="margin:0 0 .75rem;font-weight:600">Not published yet: the content has problems. ${remark}</p><pre style="margin:0;white-space:pre-wrap">${escaped}</pre></section>`;
}

const STYLE =
  "background:#fff4f2;border:2px solid #b4232a;color:#16181d;font:.875rem/1.5 ui-monospace,monospace;margin:1rem 0;max-height:60vh;overflow:auto;padding:1rem;position:sticky;top:0;z-index:1";
