import { createMarkdown } from "../markdown/create-markdown.ts";
import type { RemarkContext, RemarkFinder } from "../style/remark.ts";
import { describeClockProposal } from "./describe-clock-proposal.ts";
import { proposeClocks } from "./propose-clocks.ts";

/** A finder of the clocks in a recap that can be marked, as notes. */
export function createClockFinder({ settings, images }: RemarkContext): RemarkFinder {
  const { clockwork } = settings;
  const context = { md: createMarkdown(), clockwork, images };
  return (source) =>
    proposeClocks(source, settings, context).map((proposal) =>
      describeClockProposal(proposal, clockwork),
    );
}
