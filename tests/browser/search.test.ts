import { expect, it } from "vitest";
import { describeInBrowser } from "./describe-in-browser.ts";
import { listAllFound, listFound, openSearch, settle, unfoldChoices } from "./open-search.ts";

const SEARCH = { url: "search/" };

describeInBrowser("the search page", ({ address, withTab }) => {
  const at = (query: string): string => address({ url: `${SEARCH.url}${query}` });

  it("finds points as one types, with the place of the words, the recap and both clocks", async () => {
    await withTab({}, async (tab) => {
      await tab.goto(at(""));
      await tab.getByRole("searchbox", { name: "Words or names" }).pressSequentially("delegation");
      await expect.poll(() => tab.url()).toBe(at("?q=delegation"));
      expect(await settle(tab, /\d+ points found$/)).toMatch(/^\d+ points found$/);
      const first = tab.locator(".search-results > li").first();
      expect(await first.locator("h2 a").getAttribute("href")).toMatch(
        /\/2025\/\d\d\/\d\d\/[^/]+\/#\S+$/,
      );
      expect((await first.locator("mark").first().textContent())?.toLowerCase()).toContain(
        "delegat",
      );
      expect(await first.locator("time").textContent()).toMatch(/(?:am|pm|midday|midnight) Kyiv/);
    });
  });

  it.each([
    ["Kiev", "Kyiv", "Київ", "kyiv"],
    ["Zelensky", "Zelenskiy", "Zelenskyy", "Зеленський"],
    ["Erdogan", "Erdoğan"],
  ])("finds the same points by %s and %s", async (...names) => {
    const found = await withTab({}, async (tab) => {
      const all: string[][] = [];
      for (const name of names) {
        await openSearch(tab, at(`?q=${encodeURIComponent(name)}`));
        all.push((await listAllFound(tab)).toSorted());
      }
      return all;
    });
    expect(found[0]?.length).toBeGreaterThan(1);
    for (const others of found) expect(others).toEqual(found[0]);
  });

  it("shows where a point names the place by another name, and not the name that was typed", async () => {
    await withTab({}, async (tab) => {
      await openSearch(tab, at("?q=%D0%9A%D0%B8%D1%97%D0%B2"));
      expect(await tab.locator(".search-results").innerText()).not.toMatch(/Київ|⁂/);
    });
  });

  it("narrows down by event, person, place and month, and says how many each would leave", async () => {
    await withTab({}, async (tab) => {
      await openSearch(tab, at("?q=talks"));
      const all = (await listAllFound(tab)).length;
      await unfoldChoices(tab);
      for (const name of ["Event", "Person", "Place", "Month"]) {
        const select = tab.getByLabel(name, { exact: true });
        const option = select.locator("option").nth(1);
        const count = Number(/\((\d+)\)$/.exec((await option.textContent()) ?? "")?.[1]);
        expect(count).toBeGreaterThan(0);
        await select.selectOption({ index: 1 });
        const word = count === 1 ? "1 point found" : `${count} points found`;
        await expect.poll(() => tab.locator(".search-status").textContent()).toBe(word);
        expect((await listAllFound(tab)).length).toBe(count);
        await select.selectOption("");
        await expect
          .poll(() => tab.locator(".search-status").textContent())
          .toBe(`${all} points found`);
      }
    });
  });

  it("lists all points of a filter without any word", async () => {
    await withTab({}, async (tab) => {
      await openSearch(tab, at("?month=2025-05&sort=date"));
      const found = await listAllFound(tab);
      expect(found.length).toBeGreaterThan(5);
      for (const link of found) expect(link).toContain("/2025/05/");
    });
  });

  it("folds its filters up until one of them is used", async () => {
    await withTab({}, async (tab) => {
      const month = tab.getByLabel("Month", { exact: true });
      await openSearch(tab, at("?q=talks"));
      expect(await month.isVisible()).toBe(false);
      await openSearch(tab, at("?q=talks&month=2025-05"));
      expect(await month.isVisible()).toBe(true);
    });
  });

  it("puts the newest first where it is asked to", async () => {
    await withTab({}, async (tab) => {
      await openSearch(tab, at("?q=Kyiv"));
      const best = await listAllFound(tab);
      await unfoldChoices(tab);
      await tab.getByLabel("Order").selectOption("date");
      await expect.poll(() => tab.url()).toContain("sort=date");
      await expect.poll(() => listFound(tab)).not.toEqual(best);
      await listAllFound(tab);
      const times = await tab
        .locator(".search-results time")
        .evaluateAll((all) => all.map((time) => (time as HTMLTimeElement).dateTime));
      expect(times).toEqual(times.toSorted().toReversed());
      expect((await listFound(tab)).toSorted()).toEqual(best.toSorted());
    });
  });
});
