import { createMarkdown } from "../markdown/create-markdown.ts";
import type { RemarkContext, RemarkFinder } from "../style/remark.ts";
import { describeUnverified } from "./describe-unverified.ts";

/** A finder of the quotations in a recap that are not in the excerpts of their sources, as warnings. */
export function createQuotationFinder({ settings, images }: RemarkContext): RemarkFinder {
  const context = { md: createMarkdown(), clockwork: settings.clockwork, images };
  return (source) => {
    // Most recaps have no excerpts.
    if (!source.text.includes("excerpt")) return [];
    const found = describeUnverified(source, settings, context);
    return found.map((problem) => ({ ...problem, level: "warning", edits: [] }));
  };
}
