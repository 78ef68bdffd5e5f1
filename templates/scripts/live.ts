import { delayAfter } from "./back-off.ts";
import { countWords } from "./count-words.ts";
import { findNews, type Latest } from "./latest.ts";
import { localUrl } from "./local-url.ts";
import { makeButton } from "./make-button.ts";
import { showNews } from "./show-news.ts";
import type { Stage } from "./stage.ts";

/** What happens when the site has answered, and when it has not. */
export interface Reach {
  readonly onAnswer: () => void;
  readonly onSilence: () => void;
}

/** Asks again and again, while the page is in sight and its event goes on, whether there is news, and offers to show it. */
export function watchLatest(stage: Stage, { onAnswer, onSilence }: Reach): void {
  const url = new URL(stage.main.dataset["latest"]?.slice(1) ?? "", stage.root);
  const offer = createOffer(stage);
  let [failures, askedAt, hasEnded, isAsking] = [0, -Infinity, false, false];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ask = async (): Promise<void> => {
    [askedAt, isAsking] = [Date.now(), true];
    try {
      const latest = await stage.ask<Latest>(url);
      failures = 0;
      hasEnded = latest.state === "ended";
      onAnswer();
      offer(latest);
    } catch {
      failures += 1;
      onSilence();
    }
    isAsking = false;
    schedule();
  };
  const schedule = (): void => {
    clearTimeout(timer);
    if (hasEnded || isAsking || document.hidden) return;
    const delay = askedAt + delayAfter(failures) - Date.now();
    if (delay > 0) timer = setTimeout(() => void ask(), delay);
    else void ask();
  };
  document.addEventListener("visibilitychange", schedule);
  addEventListener("online", () => {
    failures = 0;
    askedAt = -Infinity;
    schedule();
  });
  schedule();
}

/** What tells the reader of news, once for each number of new points, and how they can be seen. */
function createOffer(stage: Stage): (latest: Latest) => void {
  const { site, bar, main } = stage;
  const { words } = site;
  const title = document.title;
  let told = "0 false";
  return (latest) => {
    const urls = new Set([...main.querySelectorAll("a")].map(({ href }) => href));
    const home = homeOf(latest.page, main);
    const points = latest.points.map(({ url, time }) => ({
      url: localUrl(url, home, stage.root),
      time,
    }));
    const news = findNews({ points }, { newest: main.dataset["newest"] ?? "", urls });
    const count = news.length;
    // Pages that look otherwise by now must not be mixed with this one, even where nothing is newer in them.
    const isOld = count > 0 && latest.format !== site.format;
    if (`${count} ${isOld}` === told) return;
    told = `${count} ${isOld}`;
    document.title = count === 0 ? title : `(${count}) ${title}`;
    bar.say(count === 0 ? "" : countWords(words.news, { count }, site));
    if (count === 0) return bar.hide("live");
    const forms = isOld ? words.reloadForNews : words.showNews;
    const button = makeButton(countWords(forms, { count }, site), () => {
      if (isOld) location.reload();
      else void showNews(stage).then(() => (document.title = title));
    });
    bar.show("live", [button]);
  };
}

/** The public address of the home page, of a page whose own public address is `page`. */
function homeOf(page: string, main: HTMLElement): string {
  const path = main.dataset["latest"]?.replace(/^\/|latest\.json$/g, "") ?? "";
  return page.slice(0, page.length - path.length);
}
