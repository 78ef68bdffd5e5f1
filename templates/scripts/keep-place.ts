/** Does `change`, and leaves what is being read where it is in the window. */
export function keepPlace(change: () => void): void {
  const anchor = findRead();
  const before = anchor?.getBoundingClientRect().top ?? 0;
  const { style } = document.documentElement;
  // Some browsers would move the page too, and others never do.
  style.overflowAnchor = "none";
  change();
  if (anchor?.isConnected === true) {
    const top = anchor.getBoundingClientRect().top - before;
    scrollBy({ top, behavior: "instant" });
  }
  style.overflowAnchor = "";
}

/** The first thing in sight that a reader reads. */
function findRead(): Element | undefined {
  const all = document.querySelectorAll(
    "main :is(.headline, .recap-body > *, .point, .row-title, .leads li, .earlier > h2)",
  );
  return [...all].find((each) => each.getBoundingClientRect().bottom > 0);
}
