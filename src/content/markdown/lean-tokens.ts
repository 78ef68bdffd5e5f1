import type { MarkdownIt, StateBlock, StateInline, Token } from "markdown-it";
import { LeanToken } from "./lean-token.ts";

/** Has the parser make its tokens, and the state that it keeps of each paragraph, by classes that cost less than its own. */
export function leanTokens(md: MarkdownIt): void {
  md.block.State = leanBlockState(md.block.State);
  md.inline.State = leanInlineState(md.inline.State);
}

function leanBlockState(Base: typeof StateBlock): typeof StateBlock {
  return class extends Base {
    override push(type: string, tag: string, nesting: Token["nesting"]): Token {
      const token = new LeanToken(type, tag, nesting);
      token.block = true;
      if (nesting < 0) this.level -= 1;
      token.level = this.level;
      if (nesting > 0) this.level += 1;
      this.tokens.push(token);
      return token;
    }
  };
}

// oxlint-disable max-lines-per-function -- one class, which is made for the parser that it serves
// oxlint-disable no-underscore-dangle -- `_prev_delimiters` is the name that markdown-it gives it
/** Not derived from `Base`, whose constructor is what costs; the compiler tells where a field of it is missing here. */
function leanInlineState(Base: typeof StateInline): typeof StateInline {
  class LeanState implements StateInline {
    declare scanDelims: StateInline["scanDelims"];
    src: string;
    env: StateInline["env"];
    md: MarkdownIt;
    tokens: Token[];
    tokens_meta: StateInline["tokens_meta"];
    pos = 0;
    posMax: number;
    level = 0;
    pending = "";
    pendingLevel = 0;
    cache: StateInline["cache"] = {};
    backticks: StateInline["backticks"] = {};
    backticksScanned = false;
    skipHtmlSpecial = false;
    linkLevel = 0;
    delimiters: StateInline["delimiters"] = [];
    _prev_delimiters: StateInline["_prev_delimiters"] = [];
    Token = LeanToken;

    constructor(...[src, parser, env, tokens]: ConstructorParameters<typeof StateInline>) {
      this.src = src;
      this.env = env;
      this.md = parser;
      this.tokens = tokens;
      this.tokens_meta = tokens.map(() => undefined);
      this.posMax = src.length;
    }

    pushPending(): Token {
      const token = new LeanToken("text", "", 0);
      token.content = this.pending;
      token.level = this.pendingLevel;
      this.tokens.push(token);
      this.pending = "";
      return token;
    }

    push(type: string, tag: string, nesting: Token["nesting"]): Token {
      if (this.pending !== "") this.pushPending();
      const token = new LeanToken(type, tag, nesting);
      let meta: StateInline["tokens_meta"][number];
      if (nesting < 0) {
        this.level -= 1;
        this.delimiters = this._prev_delimiters.pop() ?? [];
      }
      token.level = this.level;
      if (nesting > 0) {
        this.level += 1;
        this._prev_delimiters.push(this.delimiters);
        this.delimiters = [];
        meta = { delimiters: this.delimiters };
      }
      this.pendingLevel = this.level;
      this.tokens.push(token);
      this.tokens_meta.push(meta);
      return token;
    }
  }
  // For what else the state can do, such as measuring marks of emphasis.
  Object.setPrototypeOf(LeanState.prototype, Base.prototype);
  return LeanState;
}
