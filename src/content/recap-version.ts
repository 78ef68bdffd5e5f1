import { decodeSource } from "./decode-source.ts";
import { parseRecap, type RecapContext } from "./parse-recap.ts";
import type { Settings } from "./settings.ts";

/** What a recap file says or once said. */
export interface RecapVersion {
  /** The text of the whole file. */
  readonly text: string;
  /** What readers see of it; `undefined` where the file is no recap. */
  readonly shown: ShownText | undefined;
}

/** What of a recap readers see as words. */
export interface ShownText {
  readonly title: string;
  readonly opener: string | undefined;
  readonly summary: string | undefined;
  readonly points: readonly ShownPoint[];
  /** The headings and the prose before, between and after the points. */
  readonly between: string;
}

/** A point as plain text. */
export interface ShownPoint {
  readonly id: string;
  readonly lead: string;
  readonly text: string;
}

/** The bytes of a recap file as git has them, and where the file is now. */
export interface VersionFile {
  readonly name: string;
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What the recap file `file` says, read by `settings`. What it refers to is not looked for: much of that may be gone. */
export function parseVersion(
  { name, path, bytes }: VersionFile,
  settings: Settings,
  { md }: Pick<RecapContext, "md">,
): RecapVersion {
  const { source } = decodeSource({ name, path, bytes, byteLength: bytes.length });
  if (source === undefined) return { text: new TextDecoder().decode(bytes), shown: undefined };
  const { clockwork } = settings;
  const context = { md, clockwork, images: new Map(), referred: [] };
  const { value } = parseRecap(source, settings, context);
  if (value === undefined) return { text: source.text, shown: undefined };
  const { title, opener, summary, points, body } = value;
  const between = body.flatMap((block) => (block.kind === "point" ? [] : [block.text]));
  return {
    text: source.text,
    shown: {
      title,
      opener: opener?.sentence,
      summary,
      points: points.map(({ id, lead, text }) => ({ id, lead, text })),
      between: between.join("\n"),
    },
  };
}
