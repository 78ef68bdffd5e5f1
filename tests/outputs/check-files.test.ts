import { describe, expect, test } from "vitest";
import { findProblems } from "../content/find-problems.ts";
import { rawFileOf } from "../content/problem-fixture.ts";

const SITE = `title: Dateline
url: https://dateline.example/news/
language: en-GB
zones: [{ id: Europe/Kyiv, label: Kyiv }, { id: Europe/Moscow, label: Moscow }]
`;

function recapText(front: string, body: string): string {
  return `---\ntitle: One\ntime: 2025-05-15 22:27 Kyiv\nevents: [talks]\n${front}---\n\n${body}\n`;
}

const FILES: Readonly<Record<string, string>> = {
  "site.yaml": SITE,
  "events/talks.md": "---\ntitle: The talks\n---\n",
  "images/the gate.jpg": "",
  "people/berg.md": "---\nname: Anna Berg\n---\n",
  "places/hall.md": "---\nname: Great Hall\n---\n",
  "authors/night.md": "---\nname: Night desk\n---\n",
  "pages/about.md": "---\ntitle: About\n---\n\nWords.\n",
  "recaps/2025-05-15-2227-one.md": recapText("aliases: [/old/]\n", "## Two\n\n- Three. {#three}"),
};

/** The problems of the site, each as its place, its rule and the first line to write. */
function check(changes: Readonly<Record<string, string>>): readonly string[] {
  const files = Object.entries({ ...FILES, ...changes });
  return findProblems(files.map(([name, text]) => rawFileOf(name, Buffer.from(text)))).map(
    ({ file, line, column, rule, writeInstead }) =>
      `${file.slice("content/".length)}:${line}:${column} ${rule} ${writeInstead[0] ?? ""}`.trim(),
  );
}

function checkLink(href: string): readonly string[] {
  const name = "recaps/2025-05-15-0900-first.md";
  const problems = check({ [name]: recapText("", `- [a](${href}) {#here}`) });
  return problems.map((problem) => problem.replace(`${name}:7:7 `, ""));
}

describe("links", () => {
  test.each([
    ["the home page", "/"],
    ["a recap", "/2025/05/15/one/"],
    ["a point", "/2025/05/15/one/#three"],
    ["a heading", "/2025/05/15/one/#two"],
    ["a point of its own page", "#here"],
    ["a point of its own page, by its address", "/2025/05/15/first/#here"],
    ["the twins of a recap", "/2025/05/15/one/index.txt"],
    ["an event", "/events/talks/"],
    ["a page of an event", "/events/talks/page/1/"],
    ["a person", "/people/berg/"],
    ["all places", "/places/"],
    ["an author", "/authors/night/"],
    ["a plain page", "/about/"],
    ["the corrections", "/corrections/"],
    ["the archives", "/2025/"],
    ["an old address", "/old/"],
    ["an address with a query", "/events/talks/?page=1"],
    ["an address in percent-encoding", "/%65vents/talks/"],
    ["another site", "https://a.example/b/#c"],
  ])("may lead to %s", (_, href) => {
    expect(checkLink(href)).toEqual([]);
  });

  test("may lead to an image that something shows", () => {
    const body = "- ![a](/images/the%20gate.jpg) [b](/images/the%20gate.jpg)";
    expect(check({ "recaps/2025-05-15-0900-first.md": recapText("", body) })).toEqual([]);
  });

  test.each([
    ["/2025/05/15/on/", "/2025/05/15/one/"],
    ["/2025/05/16/one/", "/2025/05/15/one/"],
    ["/events/talks", "/events/talks/"],
    ["/event/talks/", "/events/talks/"],
    ["/people/borg/", "/people/berg/"],
    ["/about", "/about/"],
    ["/events/talk/?a=b#c", "/events/talks/#c"],
    ["/events/t&#97;lk/", "/events/talks/"],
  ])("to %s are mended", (href, right) => {
    expect(checkLink(href)).toEqual([`broken-link - [a](${right}) {#here}`]);
  });

  test.each([
    ["/2025/05/15/one/#thre", "/2025/05/15/one/#three"],
    ["#her", "#here"],
  ])("to the place %s are mended", (href, right) => {
    expect(checkLink(href)).toEqual([`broken-anchor - [a](${right}) {#here}`]);
  });

  test.each([
    ["/weather/tomorrow/in-istanbul/", "broken-link"],
    ["/2025/05/15/one/#weather", "broken-anchor"],
    ["/events/talks/#weather", "broken-anchor"],
    ["#", "broken-anchor"],
  ])("to %s are told of, with nothing to write", (href, rule) => {
    expect(checkLink(href)).toEqual([rule]);
  });

  test("change the right one of several on a line", () => {
    const body = "- /events/talk/ [a](/events/talks/) [b](/events/talk/)";
    expect(check({ "recaps/2025-05-15-0900-first.md": recapText("", body) })).toEqual([
      "recaps/2025-05-15-0900-first.md:7:41 broken-link - /events/talk/ [a](/events/talks/) [b](/events/talks/)",
    ]);
  });

  test("in events are followed too", () => {
    const event = "---\ntitle: The talks\n---\n[a](/old) [b](#c)\n";
    expect(check({ "events/talks.md": event })).toEqual([
      "events/talks.md:4:5 broken-link [a](/old/) [b](#c)",
      "events/talks.md:4:15 broken-anchor",
    ]);
  });

  test.each([
    ["people/berg.md", "name: Anna Berg"],
    ["places/hall.md", "name: Great Hall"],
    ["authors/night.md", "name: Night desk"],
    ["pages/about.md", "title: About"],
  ])("in %s are followed too", (name, line) => {
    expect(check({ [name]: `---\n${line}\n---\n[a](/old) [b](/about/)\n` })).toEqual([
      `${name}:4:5 broken-link [a](/old/) [b](/about/)`,
    ]);
  });

  test("may lead to footnotes", () => {
    const body = "- One.[^1]\n\n[^1]: Two.";
    expect(check({ "recaps/2025-05-15-0900-first.md": recapText("", body) })).toEqual([]);
  });
});

test("links to recaps and events that could not be read are not to blame", () => {
  const body = "- [a](/2025/05/16/two/#b) [c](/events/exchange/) [d](/events/none/at/all/)";
  const files = Object.entries({
    ...FILES,
    "recaps/2025-05-15-0900-first.md": recapText("", body),
  });
  const raw = files.map(([name, text]) => rawFileOf(name, Buffer.from(text)));
  const places = (unread: readonly string[]) =>
    findProblems(raw, { unread: new Set(unread) }).map(({ column }) => column);
  expect(places([])).toEqual([7, 31, 54]);
  expect(places(["recaps two", "events exchange"])).toEqual([54]);
});

describe("addresses", () => {
  const other = "recaps/2025-05-15-0900-first.md";

  test.each([
    ["of another recap", "/2025/05/15/one/"],
    ["of another recap, without its slash", "/2025/05/15/one"],
    ["of another recap's file", "/2025/05/15/one/index.html"],
    ["of an event", "/events/talks/"],
    ["of an archive", "/2025/05/"],
    ["of a person", "/people/berg/"],
    ["of all people", "/people/"],
    ["of an author", "/authors/night/"],
    ["of a plain page", "/about/"],
    ["of the corrections", "/corrections"],
    ["of the home page", "/"],
  ])("an alias may not be that %s", (_, alias) => {
    const problems = check({ [other]: recapText(`aliases: [${alias}]\n`, "- One.") });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^recaps\/2025-05-15-0900-first\.md:1:1 duplicate-url Take/);
  });

  test("an alias may be that of its own page, which was moved away and back", () => {
    expect(check({ [other]: recapText("aliases: [/2025/05/15/first/]\n", "- One.") })).toEqual([]);
  });

  test("two recaps may not have one alias", () => {
    const problems = check({ [other]: recapText("aliases: [/old]\n", "- One.") });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(":1:1 duplicate-url Take `/old/` out of `aliases`");
  });

  test("two recaps of one day may not have one slug, which is told once", () => {
    const problems = check({ [other]: recapText("slug: one\n", "- One.") });
    expect(problems).toEqual(["recaps/2025-05-15-2227-one.md:2:1 duplicate-slug slug: one-2"]);
  });
});
