import { createMarkdown } from "../markdown/create-markdown.ts";
import type { RemarkContext, RemarkFinder } from "../style/remark.ts";
import { describeProposal } from "./describe-proposal.ts";
import { proposeDates } from "./propose-dates.ts";

/** A finder of the words in a recap that want a date, as notes. */
export function createDateFinder({ settings, images }: RemarkContext): RemarkFinder {
  const context = { md: createMarkdown(), clockwork: settings.clockwork, images };
  return (source) =>
    proposeDates(source, settings, context).map((proposal) =>
      describeProposal(proposal, settings.clockwork.words),
    );
}
