import type { BodyContext } from "../content/body.ts";
import { decodeSource } from "../content/decode-source.ts";
import { createMarkdown } from "../content/markdown/create-markdown.ts";
import { parseContent } from "../content/parse-content.ts";
import type { RawFile } from "../content/raw-content.ts";
import type { Settings } from "../content/settings.ts";
import type { SourceFile } from "../content/source-file.ts";

/** What is proposed for all recaps. */
export interface FoundProposals<T> {
  readonly proposals: readonly T[];
  /** The files that have problems. */
  readonly troubled: ReadonlySet<string>;
  /** The settings of the site; `undefined` where they cannot be made out, and nothing is proposed. */
  readonly settings: Settings | undefined;
}

/** What may be proposed for a recap. */
export type Propose<T> = (
  source: SourceFile,
  settings: Settings,
  context: BodyContext,
) => readonly T[];

/** What `propose` proposes for the recaps among `files`, read from the folder `folder`, in the order of the files. */
export function findProposals<T>(
  files: readonly RawFile[],
  folder: string,
  propose: Propose<T>,
): FoundProposals<T> {
  const { value, problems } = parseContent(files, folder);
  const troubled = new Set(problems.map(({ file }) => file));
  if (value === undefined) return { proposals: [], troubled, settings: undefined };
  const { settings, images } = value;
  const context = {
    md: createMarkdown(),
    clockwork: settings.clockwork,
    images: new Map(images.map(({ name, image }) => [name, image])),
  };
  const recaps = files.filter(({ name }) => /^recaps\/.*\.md$/i.test(name));
  const proposals = recaps.flatMap((file) => {
    const { source } = decodeSource(file);
    return source === undefined ? [] : propose(source, settings, context);
  });
  return { proposals, troubled, settings };
}
