import { describe, expect, it } from "vitest";
import { recapWith, remarksOn } from "./style-samples.ts";

/** The rules of the remarks on a recap with the text `body`. */
function rulesOn(body: string, front?: string): readonly string[] {
  return remarksOn(recapWith(body, front)).remarks.map(({ rule }) => rule);
}

describe("recaps in other languages", () => {
  const front = (lang: string): string => `title: A title\nlang: ${lang}`;

  it.each([
    ["uk", "- Він сказав: «Ми йдемо. {#a}", ["quotation-marks"]],
    ["uk", "- Він сказав: «Ми „йдемо“ зараз». П’ять об’єктів. {#a}", []],
    ["uk", "- Він сказав: “Ми йдемо”. {#a}", []],
    ["uk", "- Він сказав: «Ми йдемо”. {#a}", ["quotation-marks"]],
    ["uk", "- Вони зустрілися в в Києві. {#a}", ["double-word"]],
    ["uk", "- Ось ось почнеться. {#a}", []],
    ["ru", "- Они встретились на на вокзале. {#a}", ["double-word"]],
    ["de", "- Er sagte: „Wir gehen“, und die, die die Karten haben. {#a}", []],
    ["de", "- Er sagte: „Wir gehen. {#a}", ["quotation-marks"]],
    ["fr", "- Il a dit : « Nous nous voyons ». {#a}", []],
    ["tr", "- Yavaş yavaş geldi. {#a}", []],
    ["ja", "- “ “ “ {#a}", []],
  ])("in %s are held against marks and double words: %s", (lang, body, rules) => {
    expect(rulesOn(body, front(lang))).toEqual(rules);
  });

  it("are held against no rule that knows English words", () => {
    const body = "- It began at 12am and 10:30 p.m. in Kiev. Shelling killed 12 people. {#a}";
    expect(rulesOn(body)).toEqual(["twelve-am", "clock-style", "avoided-name", "attribution"]);
    expect(rulesOn(body, front("uk"))).toEqual([]);
    expect(rulesOn(body, front("en-US"))).toHaveLength(4);
  });
});

describe("where remarks stand", () => {
  it.each([
    ["a title", "", "title: The the talks", "2:12"],
    ["a title in quotation marks", "", 'title: "The the talks: a recap"', "2:13"],
    ["a summary", "", "title: A\nsummary: The the talks.", "3:14"],
    ["a point", "- The the talks.", undefined, "7:7"],
    ["a second paragraph", "- A.\n\n  The the talks.", undefined, "9:7"],
    ["a list in a point", "- A.\n  - B.\n  - The the talks.", undefined, "9:9"],
    ["a heading", "## The the talks\n\n- A.", undefined, "7:8"],
    ["a heading with marks behind it", "## The the talks ##\n\n- A.", undefined, "7:8"],
    ["a paragraph", "A.\n\nThe the talks.", undefined, "9:5"],
    ["an opener", "It’s 10.30pm in Kyiv and and Moscow.\n\n- A.", undefined, "7:26"],
    ["a numbered list", "1. A.\n10. The the talks.", undefined, "8:9"],
    ["a footnote", "A.[^1]\n\n[^1]: The the talks.", undefined, "9:11"],
    ["what follows emphasis", "- **A *b*** __c__ the the d.", undefined, "7:23"],
    ["what follows a link", '- [a (b)](/c_(d) "the the") e the the f.', undefined, "7:35"],
    ["what follows a reference", "- [a][b] the the c.\n\n[b]: /d", undefined, "7:14"],
    ["what follows a picture", "- ![the the](/a.jpg) b the the c.", undefined, "7:28"],
    [
      "what follows words with a date",
      "- [on Friday]{on=2025-05-16} the the a.",
      undefined,
      "7:34",
    ],
    ["what follows code", "- ``the ` the`` `the the` the the a.", undefined, "7:31"],
    ["what follows escapes", "- \\*a\\* &amp; &#98; the the c.", undefined, "7:25"],
    ["what follows an address", "- <https://a.example/the> the the b.", undefined, "7:31"],
    ["what follows a hard break", "- A\\\n  the the b.", undefined, "8:7"],
    ["what follows a break of spaces", "- A  \n  the the b.", undefined, "8:7"],
    [
      "a quotation block’s neighbour",
      "- A.\n\n  > The the talks.\n\n  B the the c.",
      undefined,
      "11:9",
    ],
  ])("is known in %s", (_, body, front, place) => {
    const { remarks } = remarksOn(recapWith(body === "" ? "- A." : body, front), {
      rule: "double-word",
    });
    expect(remarks.map(({ line, column }) => `${line}:${column}`)).toEqual([place]);
  });

  it("is where the value begins, in a title that is written with escapes, and nothing is edited", () => {
    const text = recapWith("- A.", 'title: "The \\u0074he the talks"');
    const { remarks, fixed } = remarksOn(text);
    expect(remarks).toMatchObject([
      { line: 2, column: 9, writeInstead: [] },
      { line: 2, column: 9, writeInstead: [] },
    ]);
    expect(fixed).toBe(text);
  });
});

describe("what is not looked at", () => {
  it.each([
    ["a block of quotation", "- A.\n\n  > They met at 10:30 p.m. in Kiev.\n"],
    ["code", "- A.\n\n  ```\n  They met at 10:30 p.m. in Kiev.\n  ```\n"],
    ["indented code", "- A.\n\n      They met at 10:30 p.m. in Kiev.\n"],
    ["a table", "- A.\n\n  | 10:30 p.m. | Kiev Kiev |\n  |---|---|\n  | the the | 12am |\n"],
    ["a quotation over lines", "- A “met at 10:30 p.m.\n  in Kiev at the\n  the palace” today."],
    ["a paragraph with a quotation that is not closed", "- They “met at 10:30 p.m. in Kiev."],
  ])("is %s", (_, body) => {
    const rules = rulesOn(body);
    expect(rules.filter((rule) => rule !== "quotation-marks")).toEqual([]);
  });

  it("is a recap whose front matter cannot be made out", () => {
    expect(remarksOn("They met at 10:30 p.m.").remarks).toEqual([]);
    expect(remarksOn("---\ntitle: The the\n---\n\n- The the.").remarks).toEqual([]);
  });

  it("is more than a hundred findings of one rule, and a paragraph that nobody wrote", () => {
    const clocks = rulesOn(`- ${"10 p.m., ".repeat(150)}`);
    expect(clocks.filter((rule) => rule === "clock-style")).toHaveLength(100);
    expect(rulesOn(`- ${"10 p.m., ".repeat(3000)}`)).toEqual([]);
  });
});

describe("the levels of rules", () => {
  const text = recapWith("- They met at 12am and at 10:30 p.m., both said.");
  const levelsOf = (lines: string): readonly string[] =>
    remarksOn(text, { lines }).remarks.map(({ rule, level }) => `${rule} ${level}`);

  it("are their own, or those of the settings", () => {
    expect(levelsOf("")).toEqual(["twelve-am error", "clock-style warning"]);
    expect(levelsOf("style: { twelve-am: note, clock-style: error }\n")).toEqual([
      "twelve-am note",
      "clock-style error",
    ]);
    expect(levelsOf("style: { twelve-am: off }\n")).toEqual(["clock-style warning"]);
  });
});
