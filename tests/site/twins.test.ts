import { describe, expect, inject, it } from "vitest";
import { readFolder, textOf } from "./site-folder.ts";

const files = readFolder(inject("siteFolder"));
const twins = [...files].filter(([name]) => name.endsWith("index.json"));

interface Twin {
  readonly title: string;
  readonly url: string;
  readonly time: string;
  readonly opener: string;
  readonly clocks: readonly {
    zone: string;
    label: string;
    datetime: string;
    clock: string;
    date: string;
  }[];
  readonly events: readonly string[];
  readonly points: readonly { id: string; lead: string; text: string; html: string }[];
  readonly corrections: readonly unknown[];
  readonly modified: string;
  readonly authors: readonly { url: string }[];
  readonly mentions: readonly { kind: string; id: string; name: string; url: string }[];
}

/** `text` without the dates in brackets that words such as “on Friday” have on pages and in texts. */
function withoutDates(text: string): string {
  return text.replaceAll(/ \(\d{1,2} [A-Z][a-z]+ \d{4}\)/g, "");
}

describe("the twins of a recap", () => {
  it("stand beside every recap and say what its page says", () => {
    const wrong = twins.filter(([name, json]) => {
      const twin = JSON.parse(json) as Twin;
      const html = files.get(name.replace(/json$/, "html")) ?? "";
      const text = files.get(name.replace(/json$/, "txt")) ?? "";
      const [page, plain] = [textOf(html), text].map(withoutDates);
      const words = [twin.title, twin.opener, ...twin.points.map(({ lead }) => lead)];
      return !words.every((each) => page?.includes(each) && plain?.includes(each));
    });
    expect(wrong.map(([name]) => name)).toEqual([]);
    expect(twins.length).toBeGreaterThan(30);
  });

  it("give the clocks of both zones in the site's order", () => {
    const json = files.get("2025/05/15/zelenskyy-names-a-delegation/index.json") ?? "{}";
    const twin = JSON.parse(json) as Twin;
    expect(twin.clocks).toMatchObject([
      {
        zone: "Europe/Kyiv",
        label: "Kyiv",
        datetime: "2025-05-15T22:27:00+03:00",
        clock: "10.27pm",
        date: "2025-05-15",
      },
      {
        zone: "Europe/Moscow",
        label: "Moscow",
        datetime: "2025-05-15T22:27:00+03:00",
        clock: "10.27pm",
        date: "2025-05-15",
      },
    ]);
    expect(twin).toMatchObject({
      url: "https://dateline.example/2025/05/15/zelenskyy-names-a-delegation/",
      time: "2025-05-15T19:27:00Z",
      opener: "It’s nearly 10.30pm in Kyiv and Moscow.",
      events: ["istanbul-talks-2025"],
      corrections: [],
    });
  });

  it("name authors and whom they mention with pages that exist", () => {
    const made = twins.map(([, json]) => JSON.parse(json) as Twin);
    const urls = made.flatMap(({ authors, mentions }) =>
      [...authors, ...mentions].map(({ url }) => url),
    );
    const missing = urls.filter(
      (url) => !files.has(`${url.replace("https://dateline.example/", "")}index.html`),
    );
    expect(missing).toEqual([]);
    expect(new Set(urls).size).toBeGreaterThan(10);
    for (const { time, modified } of made) expect(modified >= time).toBe(true);
  });

  it("hold only links that work anywhere", () => {
    const relative = twins.filter(([, json]) => /href=\\"(?!https?:|mailto:)/.test(json));
    expect(relative.map(([name]) => name)).toEqual([]);
  });
});
