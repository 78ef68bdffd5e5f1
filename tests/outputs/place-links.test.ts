import { describe, expect, it } from "vitest";
import type { Url } from "../../src/model/urls.ts";
import {
  absoluteLinks,
  placeLinks,
  placeSharedLinks,
  rootLinks,
  wayUp,
} from "../../src/outputs/place-links.ts";

const home = "/" as Url;
const recap = "/2025/05/15/meeting/" as Url;

describe("placeLinks", () => {
  it.each<[page: string, link: string, placed: string]>([
    ["/", "/", "./"],
    ["/", "/events/", "events/"],
    ["/", "/2025/05/15/meeting/#met", "2025/05/15/meeting/#met"],
    ["/", "/#main", "#main"],
    ["/events/", "/", "../"],
    ["/events/", "/events/talks/", "../events/talks/"],
    ["/2025/05/15/meeting/", "/", "../../../../"],
    ["/2025/05/15/meeting/", "/2025/05/15/", "../../../../2025/05/15/"],
    ["/2025/05/15/meeting/", "/2025/05/15/meeting/#met", "#met"],
    ["/2025/05/15/meeting/", "/2025/05/15/meeting-2/#met", "../../../../2025/05/15/meeting-2/#met"],
    [
      "/2025/05/15/meeting/",
      "/2025/05/15/meeting/index.txt",
      "../../../../2025/05/15/meeting/index.txt",
    ],
    ["/old.html", "/events/", "events/"],
    ["/old/name.html", "/events/", "../events/"],
  ])("makes on %s of %s: %s", (page, link, placed) => {
    expect(placeLinks(`<a class="x" href="${link}">`, page as Url)).toBe(
      `<a class="x" href="${placed}">`,
    );
  });

  it.each<[page: string, link: string]>([
    ["/", "/events/talks/"],
    ["/", "/"],
    ["/events/", "/2025/05/15/meeting/#met"],
    ["/2025/05/15/meeting/", "/2025/05/15/meeting/#met"],
    ["/2025/05/15/meeting/", "/2025/05/15/meeting/"],
    ["/old/name.html", "/"],
  ])("keeps on %s where %s leads, in the root and in a sub-folder", (page, link) => {
    const placed = /"(.*)"/.exec(placeLinks(`<a href="${link}">`, page as Url))?.[1] ?? "";
    for (const site of ["https://desk.example", "https://host.example/a/desk"])
      expect(new URL(placed, `${site}${page}`).href).toBe(`${site}${link}`);
  });

  it("places every form of a picture, and no form at another host", () => {
    const html = '<source srcset="/assets/a-480.avif 480w, /assets/a.avif 960w, //x.example/a 1w">';
    expect(placeLinks(html, "/events/" as Url)).toBe(
      '<source srcset="../assets/a-480.avif 480w, ../assets/a.avif 960w, //x.example/a 1w">',
    );
  });

  it("places pictures, style sheets and the address that a redirect goes to", () => {
    const html =
      '<link rel="stylesheet" href="/assets/site.css"><img src="/images/a.jpg" alt=""><meta http-equiv="refresh" content="0; url=/2025/05/15/meeting/">';
    expect(placeLinks(html, "/old/name/" as Url)).toBe(
      '<link rel="stylesheet" href="../../assets/site.css"><img src="../../images/a.jpg" alt=""><meta http-equiv="refresh" content="0; url=../../2025/05/15/meeting/">',
    );
  });

  it.each([
    '<a href="https://host.example/x">',
    '<a href="//host.example/x">',
    '<a href="mailto:desk@desk.example">',
    '<a href="#met">',
    '<a data-href="/events/">',
    '<a title="/events/">',
    "<p>href=&quot;/events/&quot;</p>",
    '<p title=" href=&quot;/events/&quot;">src=/events/</p>',
  ])("leaves %s as it is", (html) => {
    expect(placeLinks(html, recap)).toBe(html);
  });
});

describe("placeSharedLinks", () => {
  it.each(["/", "/events/", "/2025/05/15/meeting/"])(
    "leads to an anchor of one of the pages that it is for, on %s too",
    (page) => {
      const html = `<a href="${page}#met"><a href="/">`;
      const placed = placeSharedLinks(html, wayUp(page as Url));
      const [, anchor = "", root = ""] = /"(.*)"><a href="(.*)"/.exec(placed) ?? [];
      const whole = (link: string): string => new URL(link, `https://desk.example${page}`).href;
      expect(whole(anchor)).toBe(`https://desk.example${page}#met`);
      expect(whole(root)).toBe("https://desk.example/");
    },
  );
});

describe("rootLinks", () => {
  it.each([
    ["https://desk.example/", "/", "/"],
    ["https://desk.example/", "/events/", "/events/"],
    ["https://host.example/a/desk/", "/", "/a/desk/"],
    ["https://host.example/a/desk/", "/events/#x", "/a/desk/events/#x"],
  ])("on the site at %s makes of %s: %s", (site, link, placed) => {
    expect(rootLinks(`<a href="${link}"><img src="${link}">`, site)).toBe(
      `<a href="${placed}"><img src="${placed}">`,
    );
  });

  it("leaves other hosts and anchors as they are", () => {
    const html = '<a href="//host.example/x"><a href="https://host.example/x"><a href="#main">';
    expect(rootLinks(html, "https://host.example/a/desk/")).toBe(html);
  });
});

describe("absoluteLinks", () => {
  it.each([
    ["/events/talks/", "https://host.example/desk/events/talks/"],
    ["/", "https://host.example/desk/"],
    ["#fn1", "https://host.example/desk/2025/05/15/meeting/#fn1"],
    ["https://other.example/x", "https://other.example/x"],
    ["mailto:desk@desk.example", "mailto:desk@desk.example"],
  ])("makes of %s: %s", (link, whole) => {
    expect(absoluteLinks(`<a href="${link}">`, recap, "https://host.example/desk/")).toBe(
      `<a href="${whole}">`,
    );
  });

  it("makes the address of a picture whole, and that of an anchor on the home page", () => {
    const html = '<img src="/images/a.jpg"><a href="#met">';
    expect(absoluteLinks(html, home, "https://desk.example/")).toBe(
      '<img src="https://desk.example/images/a.jpg"><a href="https://desk.example/#met">',
    );
  });
});
