import { proposeDates, type DateProposal } from "../content/dates/propose-dates.ts";
import { decodeSource } from "../content/decode-source.ts";
import { createMarkdown } from "../content/markdown/create-markdown.ts";
import { parseContent } from "../content/parse-content.ts";
import type { RawFile } from "../content/raw-content.ts";
import type { DayWords } from "../time/clock-words.ts";

/** The words of all recaps that want a date. */
export interface FoundProposals {
  readonly proposals: readonly DateProposal[];
  /** The files that have problems. */
  readonly troubled: ReadonlySet<string>;
  /** How the site’s language writes days; `undefined` where the settings cannot be made out, and nothing is proposed. */
  readonly words: DayWords | undefined;
}

/** The words of the recaps among `files`, read from the folder `folder`, that want a date, in the order of the files. */
export function findDateProposals(files: readonly RawFile[], folder: string): FoundProposals {
  const { value, problems } = parseContent(files, folder);
  const troubled = new Set(problems.map(({ file }) => file));
  if (value === undefined) return { proposals: [], troubled, words: undefined };
  const { settings, images } = value;
  const context = {
    md: createMarkdown(),
    images: new Map(images.map(({ name, image }) => [name, image])),
  };
  const recaps = files.filter(({ name }) => /^recaps\/.*\.md$/i.test(name));
  const proposals = recaps.flatMap((file) => {
    const { source } = decodeSource(file);
    return source === undefined ? [] : proposeDates(source, settings, context);
  });
  return { proposals, troubled, words: settings.clockwork.words };
}
