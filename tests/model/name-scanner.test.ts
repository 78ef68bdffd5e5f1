import { describe, expect, it, test } from "vitest";
import { createNameScanner } from "../../src/model/name-scanner.ts";

/** The stretches of `html` in which a name is found; each is its own owner. */
function find(names: readonly string[], html: string): readonly string[] {
  const found = createNameScanner(new Map(names.map((name) => [name, name])))(html);
  return found.map(({ start, end }) => html.slice(start, end));
}

/** Whose names are found, in order. */
function ownersIn(names: Readonly<Record<string, string>>, html: string): readonly string[] {
  return createNameScanner(new Map(Object.entries(names)))(html).map(({ owner }) => owner);
}

describe("a name is found", () => {
  it.each([
    "Trump",
    "Trump spoke.",
    "So said Trump",
    "Trump’s call",
    "Trump's call",
    "the Trump-Putin call",
    "the Putin–Trump call",
    "(Trump)",
    "“Trump”",
    "«Trump»",
    "&quot;Trump&quot;",
    "B&amp;Trump",
    "Trump, who",
    "Trump…",
    "Trump/Putin",
    "the Trump_Putin call",
    "<p>Trump</p>",
    "<strong>Trump</strong> spoke",
    "<em>The</em>Trump",
    "<p>It was\nTrump\n</p>",
    "é—Trump—é",
  ])("in “%s”", (html) => {
    expect(find(["Trump"], html)).toEqual(["Trump"]);
  });
});

describe("a name is not found", () => {
  it.each([
    "Trumps",
    "Trumpism",
    "MacTrump",
    "ÉTrump",
    "Trumpé",
    "Trump2",
    "2Trump",
    "Трump",
    "Trump\u0301 with an accent on its last letter",
    "trump",
    "TRUMP",
    "Tr ump",
    "Tr<em>ump</em>",
    "",
  ])("in “%s”", (html) => {
    expect(find(["Trump"], html)).toEqual([]);
  });

  it.each([
    ["a tag", "<Trump>", 0],
    ["an attribute", '<img src="/a.jpg" alt="so Trump said">', 0],
    ["the attribute of a link", '<a title="Trump" href="/x/">he</a>', 0],
    ["a link", 'He <a href="/x/">and <em>Trump</em></a> met', 0],
    ["a link with a line break in its tag", '<a\nhref="/x/">Trump</a>', 0],
    ["code", "<code>Trump</code>", 0],
    ["code of a language", '<pre><code class="x">Trump\n</code>Trump</pre>', 0],
    ["a tag that never ends", "He <em Trump", 0],
    ["a link that never ends", 'He <a href="/x/">Trump', 0],
    ["a clock", '<time datetime="2025-05-15T19:27:00Z">10pm Trump</time>', 0],
    ["a clock, but in words with a date", '<time datetime="2025-05-15">Trump</time>', 1],
    ["one link, but after it", '<a href="/x/">Trump</a> Trump', 1],
    ["code, but after it", "<code>Trump</code> Trump <pre>Trump</pre> Trump", 2],
    [
      "a tag, but between tags whose names begin as a link's",
      "<abbr>Trump</abbr><article>Trump</article>",
      2,
    ],
    [
      "a column, but between a tag whose name begins as code's",
      "<col>Trump<preview>Trump</preview>",
      2,
    ],
  ])("in %s", (_, html, times) => {
    expect(find(["Trump"], html)).toHaveLength(times);
  });
});

describe("the longest name at each place", () => {
  const names = ["Trump", "Donald Trump", "Donald Trump Jr", "Donald", "Jr", "Trump Tower"];

  it.each([
    ["Donald Trump spoke", ["Donald Trump"]],
    ["Donald Trump Jr spoke", ["Donald Trump Jr"]],
    ["Donald Trump Jrs spoke", ["Donald Trump"]],
    ["Donald Trumpet spoke", ["Donald"]],
    ["Donald J Trump Jr spoke", ["Donald", "Trump", "Jr"]],
    ["Donald Trump Tower", ["Donald Trump"]],
    ["Donald <em>Trump</em>", ["Donald", "Trump"]],
    ["Trump Trump Tower Trump", ["Trump", "Trump Tower", "Trump"]],
    ["Donald Donald Trump Jr Jr", ["Donald", "Donald Trump Jr", "Jr"]],
  ])("of “%s” is found", (html, found) => {
    expect(find(names, html)).toEqual(found);
    expect(find(names.toReversed(), html)).toEqual(found);
  });
});

test.each([
  ["a line break", "Donald\nTrump"],
  ["a line break and an indent", "Donald\n    Trump"],
  ["a tab", "Donald\tTrump"],
  ["two spaces", "Donald  Trump"],
  ["a no-break space", "Donald\u00A0Trump"],
  ["a narrow no-break space", "Donald\u202FTrump"],
])("%s may stand for the space in a name", (_, html) => {
  expect(find(["Donald Trump"], `With ${html}, again`)).toEqual([html]);
  expect(find(["Donald \u00A0 Trump"], html)).toEqual([html]);
});

test("no space may be left out of a name or put into it", () => {
  expect(find(["Donald Trump"], "DonaldTrump Donald-Trump Don ald Trump")).toEqual([]);
});

describe("characters that markup writes in another way", () => {
  it.each([
    ["AT&T", "at AT&amp;T, they", "AT&amp;T"],
    ["R&", "so R&amp; did", "R&amp;"],
    ["& Co", "Smith &amp; Co said", "&amp; Co"],
    ["A<B", "<p>A&lt;B</p>", "A&lt;B"],
    ['5" gun', "a 5&quot; gun", "5&quot; gun"],
    ["a &lt; b", "so a &amp;lt; b", "a &amp;lt; b"],
  ])("are found in the name “%s”", (name, html, found) => {
    expect(find([name], html)).toEqual([found]);
  });

  it.each(["amp", "lt", "gt", "quot", "amp;", "quot;Trump", "&lt", "T&amp"])(
    "hold no name “%s” inside them",
    (name) => {
      expect(find([name], "T&amp; &lt;b&gt; &quot;Trump&quot; &amp;&lt;")).toEqual([]);
    },
  );

  it("may part two names", () => {
    expect(find(["A", "B", "A&B", "B&C"], "A&amp;B&amp;C")).toEqual(["A&amp;B"]);
    expect(find(["A", "B"], "A&amp;B")).toEqual(["A", "B"]);
  });
});

test("names whose letters mean something in a pattern are found as they are", () => {
  const names = ["^a", "]b", "-c", "\\d", "$e", "(f)", ".g", "*h"];
  expect(find(names, names.join(" "))).toEqual(names);
  expect(find(["^a", "-z"], "b m y")).toEqual([]);
});

test("tells whose name is found, of two with one name the first", () => {
  const html = "Donald Trump met Putin; Trump left.";
  expect(ownersIn({ Trump: "t", "Donald Trump": "t", Putin: "p" }, html)).toEqual(["t", "p", "t"]);
  const names = { ["é".normalize("NFC")]: "first", ["é".normalize("NFD")]: "second" };
  expect(ownersIn(names, "é".normalize("NFC"))).toEqual(["first"]);
});

test("finds nothing where there are no names, and may be used again and again", () => {
  expect(find([], "Trump")).toEqual([]);
  const scan = createNameScanner(new Map([["Trump", 1]]));
  expect(
    [scan("Trump"), scan("Trump"), scan(""), scan("a Trump")].map((all) => all.length),
  ).toEqual([1, 1, 0, 1]);
});

test("finds each of many names", () => {
  const names = Array.from({ length: 5000 }, (_, index) => `Person ${index} Of-${index % 7}`);
  expect(find(names, names.join(", "))).toEqual(names);
});
