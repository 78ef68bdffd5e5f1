import { makeButton } from "./make-button.ts";
import { make } from "./make.ts";
import type { SiteData } from "./site-data.ts";

/** What a notice is about; there is one of each at most. */
export type Topic = "live" | "visits" | "offline";

/** The notices, which lie over the foot of the window, so that nothing on the page moves. */
export interface Bar {
  /** Shows a notice with these parts in place of the one about the same; `onClose` is called when the reader closes it. */
  readonly show: (
    topic: Topic,
    parts: readonly (Node | string)[],
    onClose?: () => void,
  ) => HTMLElement;
  readonly hide: (topic: Topic) => void;
  /** Has screen readers say `text` once. */
  readonly say: (text: string) => void;
}

/** The bar of notices of this page; it is in the page only while there is one. */
export function createBar({ words }: SiteData): Bar {
  const aside = make("aside", { class: "bar", "aria-label": words.notices });
  // Of what is there from the beginning, a change is said.
  const status = make("p", { class: "said", role: "status" });
  document.body.append(status);
  const notices = new Map<Topic, HTMLElement>();
  const hide = (topic: Topic): void => {
    notices.get(topic)?.remove();
    notices.delete(topic);
    if (notices.size === 0) aside.remove();
  };
  return {
    hide,
    show: (topic, parts, onClose) => {
      const close = makeButton(words.close, () => {
        hide(topic);
        onClose?.();
      });
      const notice = make("div", { class: "bar-notice" }, ...parts, " ", close);
      const old = notices.get(topic);
      if (old === undefined) aside.append(notice);
      else old.replaceWith(notice);
      notices.set(topic, notice);
      if (!aside.isConnected) status.before(aside);
      return notice;
    },
    say: (text) => {
      status.textContent = text;
    },
  };
}
