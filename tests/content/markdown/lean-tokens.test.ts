import fc from "fast-check";
import MarkdownIt, { type Token } from "markdown-it";
import footnote from "markdown-it-footnote";
import { expect, test } from "vitest";
import { LeanToken } from "../../../src/content/markdown/lean-token.ts";
import { leanTokens } from "../../../src/content/markdown/lean-tokens.ts";

const options = { linkify: true, typographer: true };
const own = new MarkdownIt(options).use(leanTokens).use(footnote);
const plain = new MarkdownIt(options).use(footnote);

test("makes tokens with the fields and the methods of the parser’s own", () => {
  const token = new MarkdownIt.Token("text", "", 0);
  expect({ ...new LeanToken("text", "", 0) }).toEqual({ ...token });
  const methods = Object.getOwnPropertyNames(MarkdownIt.Token.prototype);
  expect(Object.getOwnPropertyNames(LeanToken.prototype).toSorted()).toEqual(methods.toSorted());
});

test("keeps attributes as the parser’s own tokens do", () => {
  const name = fc.constantFrom("class", "href", "id");
  const value = fc.constantFrom("a", "b", "");
  const change = fc.oneof(
    fc.record({ do: fc.constantFrom("attrPush", "attrSet", "attrJoin"), name, value }),
    fc.record({ do: fc.constantFrom("attrGet", "attrIndex"), name }),
  );
  fc.assert(
    fc.property(fc.array(change), (changes) => {
      expect(applyTo(new LeanToken("a", "a", 1), changes)).toEqual(
        applyTo(new MarkdownIt.Token("a", "a", 1), changes),
      );
    }),
  );
});

interface AttributeChange {
  readonly do: string;
  readonly name: string;
  readonly value?: string;
}

/** What `token` answers to each of `changes`, and the attributes that it has in the end. */
function applyTo(token: Token, changes: readonly AttributeChange[]): unknown {
  const answers = changes.map(({ do: method, name, value = "" }) => {
    if (method === "attrPush") return token.attrPush([name, value]);
    if (method === "attrSet") return token.attrSet(name, value);
    if (method === "attrJoin") return token.attrJoin(name, value);
    return method === "attrGet" ? token.attrGet(name) : token.attrIndex(name);
  });
  return { answers, attrs: token.attrs };
}

test("reads every text as the parser without it does", () => {
  const scrap = fc.constantFrom(
    ..."a,b , ,\n,\n\n,- ,1. ,> ,# ,|a|b|\n|-|-|\n,**,_,~~,`,[,](/c),![,],<,>,&amp;,\\,http://d.example,[^1],[^1]: ,^[".split(
      ",",
    ),
  );
  fc.assert(
    fc.property(fc.array(scrap, { maxLength: 30 }), (scraps) => {
      const typed = scraps.join("");
      const [ownEnv, plainEnv] = [{}, {}];
      expect(own.parse(typed, ownEnv)).toEqual(plain.parse(typed, plainEnv));
      expect(ownEnv).toEqual(plainEnv);
      expect(own.render(typed)).toBe(plain.render(typed));
    }),
    { numRuns: 1000 },
  );
});
