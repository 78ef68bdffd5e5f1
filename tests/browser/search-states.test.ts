import { AxeBuilder } from "@axe-core/playwright";
import { expect, inject, it } from "vitest";
import { describeInBrowser } from "./describe-in-browser.ts";
import { listFound, openSearch, settle, unfoldChoices } from "./open-search.ts";
import { serveFolder } from "./serve-folder.ts";

const SEARCH = { url: "search/" };

describeInBrowser("the state of the search page", ({ address, withTab }) => {
  const at = (query: string): string => address({ url: `${SEARCH.url}${query}` });

  it("goes back and forth between searches", async () => {
    await withTab({}, async (tab) => {
      await openSearch(tab, at("?q=Istanbul"));
      const first = await listFound(tab);
      await unfoldChoices(tab);
      await tab.getByLabel("Event", { exact: true }).selectOption({ index: 1 });
      await expect.poll(() => tab.url()).toContain("event=");
      await expect.poll(() => listFound(tab)).not.toEqual(first);
      await tab.goBack();
      await expect.poll(() => listFound(tab)).toEqual(first);
      expect(tab.url()).toBe(at("?q=Istanbul"));
      expect(await tab.getByLabel("Event", { exact: true }).inputValue()).toBe("");
      await tab.goForward();
      await expect.poll(() => tab.getByLabel("Event", { exact: true }).inputValue()).not.toBe("");
      // A result, and back from it.
      await tab.goBack();
      await expect.poll(() => listFound(tab)).toEqual(first);
      await tab.locator(".search-results h2 a").first().click();
      await tab.waitForURL(/#/);
      await tab.goBack();
      await settle(tab);
      await expect.poll(() => listFound(tab)).toEqual(first);
    });
  });

  it("suggests a name that is near to what finds nothing", async () => {
    await withTab({}, async (tab) => {
      await openSearch(tab, at("?q=Istambul"));
      expect(await settle(tab)).toBe("Nothing found for “Istambul”.");
      await tab.locator(".search-suggestions a", { hasText: "Istanbul" }).click();
      expect(await settle(tab, /points found/)).toMatch(/points found/);
      expect(tab.url()).toBe(at("?q=Istanbul"));
      expect(await tab.locator(".search-suggestions").isVisible()).toBe(false);
    });
  });

  it("suggests a name in place of the one word that stands nowhere", async () => {
    await withTab({}, async (tab) => {
      await openSearch(tab, at("?q=talks+Istambul"));
      expect(await tab.locator(".search-suggestions").innerText()).toContain("talks Istanbul");
    });
  });

  it("can be used by the keyboard alone", async () => {
    await withTab({ viewport: { width: 390, height: 844 } }, async (tab) => {
      await openSearch(tab, at("?sort=date&month=2025-05"));
      await tab.getByRole("searchbox").focus();
      await tab.keyboard.type("Putin");
      await tab.keyboard.press("Enter");
      await expect.poll(() => tab.url()).toContain("q=Putin");
      await settle(tab);
      const come: string[] = [];
      for (let press = 0; press < 10; press += 1) {
        await tab.keyboard.press("Tab");
        come.push(
          await tab.evaluate(() => {
            const { activeElement: at } = document;
            return at?.getAttribute("name") ?? at?.closest("li, button, summary")?.tagName ?? "";
          }),
        );
      }
      expect(come).toEqual([
        "BUTTON",
        "SUMMARY",
        "event",
        "person",
        "place",
        "month",
        "sort",
        "BUTTON",
        "LI",
        "LI",
      ]);
      await tab.getByLabel("Month").focus();
      await tab.keyboard.press("Home");
      await expect.poll(() => tab.url()).not.toContain("month=");
      await expect.poll(() => tab.locator(".search-more").isVisible()).toBe(true);
      await tab.locator(".search-more").focus();
      await tab.keyboard.press("Enter");
      const onFirstNew = (): Promise<number> =>
        tab.evaluate(() => {
          const item = document.activeElement?.closest("li");
          return item === null || item === undefined
            ? -1
            : [...(item.parentElement?.children ?? [])].indexOf(item);
        });
      await expect.poll(onFirstNew).toBe(20);
    });
  });

  it("clears all, and has the words typed anew", async () => {
    await withTab({}, async (tab) => {
      await openSearch(tab, at("?q=Putin&month=2025-05"));
      await tab.getByRole("button", { name: "Clear all" }).click();
      await expect.poll(() => tab.url()).toBe(at(""));
      await expect.poll(() => listFound(tab)).toEqual([]);
      expect(await tab.evaluate(() => document.activeElement?.tagName)).toBe("INPUT");
    });
  });

  it("says to those who cannot see it how many points were found", async () => {
    await withTab({}, async (tab) => {
      await openSearch(tab, at("?q=Putin"));
      const status = tab.locator(".search-status");
      expect(await status.getAttribute("role")).toBe("status");
      expect(await status.textContent()).toMatch(/points found/);
      expect(await tab.getByRole("search", { name: "Search" }).count()).toBe(1);
    });
  });

  it("says so where the index is not there, and leaves the ways into the archive", async () => {
    await withTab({}, async (tab) => {
      await tab.route("**/pagefind/**", (route) => route.fulfill({ status: 404, body: "" }));
      await tab.goto(at("?q=Putin"));
      expect(await settle(tab)).toContain("The search index is not here");
      expect(await tab.locator("main").getByRole("link", { name: "2025" }).isVisible()).toBe(true);
    });
  });

  it("works in a sub-folder, and asks for nothing outside of it", async () => {
    const prefix = "/copies/desk/";
    const server = await serveFolder({ folder: inject("siteFolder"), prefix });
    try {
      await withTab({}, async (tab) => {
        const asked: string[] = [];
        tab.on("request", (request) => asked.push(request.url()));
        await openSearch(tab, `${server.url}search/?q=Putin`);
        expect(asked.filter((url) => !url.startsWith(server.url))).toEqual([]);
        const [first = ""] = await listFound(tab);
        expect(first).toMatch(/^\/copies\/desk\/2025\//);
        await tab.locator(".search-results h2 a").first().click();
        await tab.waitForURL(/#/);
        expect(await tab.locator(":target").count()).toBe(1);
      });
    } finally {
      await server.close();
    }
  });

  it("breaks no rule of its policy while it searches", async () => {
    await withTab({}, async (tab) => {
      const heard: string[] = [];
      tab.on("console", (message) => heard.push(message.text()));
      tab.on("pageerror", (error) => heard.push(error.message));
      await openSearch(tab, at("?q=Putin&sort=date"));
      // The browser of the tests keeps no pages unless it is asked to.
      expect(heard.filter((text) => !text.startsWith("Service Worker registration"))).toEqual([]);
    });
  });

  it("has nothing wrong that axe finds, with results and with suggestions, light and dark", async () => {
    const found = await withTab({ bypassCSP: true }, async (tab) => {
      const all: string[] = [];
      for (const query of ["?q=Putin&month=2025-05", "?q=Istambul"])
        for (const colorScheme of ["light", "dark"] as const) {
          await tab.emulateMedia({ colorScheme });
          await openSearch(tab, at(query));
          const { violations } = await new AxeBuilder({ page: tab }).setLegacyMode().analyze();
          all.push(...violations.map(({ id }) => `${query}, ${colorScheme}: ${id}`));
        }
      return all;
    });
    expect(found).toEqual([]);
  });

  it("without scripts shows the ways into the archive, and no form", async () => {
    await withTab({ javaScriptEnabled: false }, async (tab) => {
      await tab.goto(at("?q=Putin"));
      expect(await tab.locator("form").isVisible()).toBe(false);
      const main = await tab.locator("main").innerText();
      expect(main).toContain("Everything can be found without it too");
      for (const name of ["Events", "People", "Places", "Organisations", "2025"])
        expect(await tab.locator("main").getByRole("link", { name, exact: true }).count()).toBe(1);
    });
  });
});
