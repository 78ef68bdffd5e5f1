import { describe, expect, it } from "vitest";
import { listOffline } from "../../src/outputs/list-offline.ts";
import type { KeptData } from "../../templates/scripts/worker/kept-data.ts";
import { dailyRecaps, settingsText, siteOf, type Files } from "../model/content-of.ts";
import { ingredientsOf } from "./ingredients-of.ts";

/** What the service worker of the site that `files` make is to keep. */
function keptOf(files: Files, css = ""): KeptData {
  const [worker] = listOffline(ingredientsOf(siteOf(files), css));
  const [, data = ""] = /^const KEPT=(.*);\n/.exec(worker?.render() ?? "") ?? [];
  return JSON.parse(data) as KeptData;
}

describe("the service worker", () => {
  it("keeps what every page needs, the page without a connection and the newest 30 recaps", () => {
    const { shell, offline, recaps } = keptOf(dailyRecaps(31));
    expect(shell).toEqual(["assets/site-0a.css", "assets/site-0a.js", "offline/"]);
    expect(offline).toBe("offline/");
    expect(recaps).toHaveLength(30);
    expect(recaps[0]).toEqual(["2025/05/31/day-31/", expect.stringMatching(/^.{10}$/)]);
    expect(recaps.map(([path]) => path)).not.toContain("2025/05/01/day-1/");
  });

  it("has another version where pages look otherwise, and not with news", () => {
    const { version } = keptOf(dailyRecaps(1));
    expect(keptOf(dailyRecaps(2)).version).toBe(version);
    expect(
      keptOf({ ...dailyRecaps(1), "site.yaml": settingsText({ title: "Other" }) }).version,
    ).not.toBe(version);
  });

  it("tells an edited recap from what is kept of it, and no other", () => {
    const [[, one], [, two]] = keptOf(dailyRecaps(2)).recaps as [
      [string, string],
      [string, string],
    ];
    const { "recaps/day-1.md": first = "", ...others } = dailyRecaps(2);
    const edited = keptOf({ ...others, "recaps/day-1.md": first.replace("They met", "They left") });
    expect(edited.recaps[0]?.[1]).toBe(one);
    expect(edited.recaps[1]?.[1]).not.toBe(two);
  });

  it("goes where the settings leave it out, with its page", () => {
    const files = { "site.yaml": settingsText({ offline: "false" }) };
    const ingredients = ingredientsOf(siteOf(files));
    const scripts = { ...ingredients.scripts, worker: "leave()", keepsPages: false };
    const outputs = listOffline({ ...ingredients, scripts });
    expect(outputs.map(({ url, render }) => [url, render()])).toEqual([
      ["/service-worker.js", "leave()"],
    ]);
  });
});
