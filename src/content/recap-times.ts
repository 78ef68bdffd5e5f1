import type { Instant } from "../time/instant.ts";
import { typeset } from "./markdown/typography.ts";
import type { Document } from "./parse-document.ts";
import { isProblem, parseInstant } from "./parse-instant.ts";
import { problemAt, type Problem } from "./problem.ts";
import type { Correction, Recap, Removal, Withdrawal } from "./recap.ts";
import type { RecapSource } from "./recap-source.ts";
import type { Settings } from "./settings.ts";
import { correctLine } from "./source-file.ts";

/** The times of a recap's front matter as instants, with the problems of those that are wrong and so left out. */
export interface RecapTimes extends Pick<
  Recap,
  "updatedAt" | "embargoedUntil" | "corrections" | "removed" | "withdrawal"
> {
  readonly publishedAt: Instant | undefined;
  readonly problems: readonly Problem[];
}

/** Reads every time of a recap's front matter; an update or a correction before the recap's own time is a problem. */
export function parseRecapTimes(document: Document<RecapSource>, settings: Settings): RecapTimes {
  const { data, at, source } = document;
  const problems: Problem[] = [];
  const read = (path: string, text: string | undefined): Instant | undefined => {
    if (text === undefined) return undefined;
    const typed = { text, source, offset: () => at(path) };
    const result = parseInstant(typed, settings.clockwork.zones);
    if (!isProblem(result)) return result;
    problems.push(result);
    return undefined;
  };
  const publishedAt = read("time", data.time);
  const readLater = (path: string, text: string | undefined): Instant | undefined => {
    const instant = read(path, text);
    if (text === undefined || instant === undefined || publishedAt === undefined) return instant;
    if (instant < publishedAt) problems.push(describeEarly(document, path, text));
    return instant;
  };
  if (typeof data.minor === "string") readLater("minor", data.minor);
  const corrections = data.corrections.flatMap(({ time, point, text }, index): Correction[] => {
    const corrected = readLater(`corrections.${index}.time`, time);
    return corrected === undefined ? [] : [{ at: corrected, pointId: point, text: typeset(text) }];
  });
  const removed = data.removed.flatMap(({ time, point, text }, index): Removal[] => {
    const at = readLater(`removed.${index}.time`, time);
    return at === undefined ? [] : [{ at, pointId: point, text: typeset(text) }];
  });
  const embargoedUntil = read("publish", data.publish);
  const end = readLater("unpublish", data.unpublish);
  if (end !== undefined && embargoedUntil !== undefined && end <= embargoedUntil)
    problems.push(describeNeverShown(document));
  return {
    publishedAt,
    updatedAt: readLater("updated", data.updated),
    embargoedUntil,
    corrections: corrections.toSorted((a, b) => a.at - b.at),
    removed: removed.toSorted((a, b) => a.at - b.at),
    withdrawal: findWithdrawal(end, readLater("withdrawn.time", data.withdrawn?.time), data),
    problems,
  };
}

/** What ends a recap’s publication first: what was planned, or that it was withdrawn. */
function findWithdrawal(
  end: Instant | undefined,
  withdrawnAt: Instant | undefined,
  { withdrawn }: Pick<RecapSource, "withdrawn">,
): Withdrawal | undefined {
  if (withdrawnAt !== undefined && (end === undefined || withdrawnAt <= end))
    return { at: withdrawnAt, text: withdrawn === undefined ? undefined : typeset(withdrawn.text) };
  return end === undefined ? undefined : { at: end, text: undefined };
}

function describeNeverShown({ source, data, at }: Document<RecapSource>): Problem {
  return problemAt(source, at("unpublish"), {
    rule: "never-shown",
    message: `The recap would be withdrawn before it is published, at ${data.publish}.`,
    writeInstead: [
      correctLine(source, at("unpublish"), {
        wrong: data.unpublish ?? "",
        right: "… (a later time)",
      }),
    ],
  });
}

/** What the times are the times of, by the first word of their path. */
const WHAT: Readonly<Record<string, string>> = {
  updated: "update",
  minor: "minor edit",
  corrections: "correction",
  removed: "removal of a point",
  unpublish: "end of publication",
  withdrawn: "withdrawal",
};

function describeEarly(
  { source, data, at }: Document<RecapSource>,
  path: string,
  text: string,
): Problem {
  const what = WHAT[path.replace(/\..*/, "")] ?? path;
  return problemAt(source, at(path), {
    rule: "update-before-publication",
    message: `The ${what} is earlier than the recap's own time, ${data.time}.`,
    writeInstead: [correctLine(source, at(path), { wrong: text, right: data.time })],
  });
}
