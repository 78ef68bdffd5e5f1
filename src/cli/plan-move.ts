import type { Content } from "../content/content.ts";
import { decodeSource } from "../content/decode-source.ts";
import type { InternalLink } from "../content/internal-link.ts";
import type { RawFile } from "../content/raw-content.ts";
import { addOldAddress } from "../content/renaming/add-old-address.ts";
import { renameLinks } from "../content/renaming/rename-links.ts";
import { renameValue } from "../content/renaming/rename-value.ts";
import { replaceTexts, type Replacement } from "../content/replace-texts.ts";
import type { SourceFile } from "../content/source-file.ts";
import type { Move, MovedFolder } from "./find-move.ts";
import type { LoadedContent } from "./load-content.ts";

/** A file of the content that a renaming changes, as it is and as it will be; `path` is how it is shown. */
export interface FileChange {
  readonly file: RawFile;
  readonly newName: string;
  readonly newPath: string;
  readonly before: string;
  readonly after: string;
  /** The bytes that it will have. */
  readonly bytes: Uint8Array;
}

/** Every file that `move` changes: the file itself, which comes first, and all that name its id or link to its page. */
export function planMove(loaded: LoadedContent, move: Move): readonly FileChange[] {
  const { content, files, name: shown } = loaded;
  const moved = `${shown}/${move.name.from}`;
  const linking = new Map(listRecords(content).map(({ file, links }) => [file, links]));
  const reference = REFERENCES[move.folder];
  const naming = reference?.list(content).filter(({ ids }) => ids.includes(move.slug.from)) ?? [];
  const referring = new Set(naming.map(({ file }) => file));
  const changes = files.flatMap((file): readonly FileChange[] => {
    const links = (linking.get(file.path) ?? []).filter(({ href }) =>
      href.startsWith(move.url.from),
    );
    const isMoved = file.path === moved;
    if (!isMoved && links.length === 0 && !referring.has(file.path)) return [];
    const { source } = decodeSource(file);
    if (source === undefined) return [];
    const replacements = [
      ...renameLinks(source, links, move.url),
      ...(referring.has(file.path) && reference !== undefined
        ? renameValue(source, reference.field, move.slug)
        : []),
      ...(isMoved ? changeMoved(source, move) : []),
    ];
    const newName = isMoved ? move.name.to : file.name;
    return [
      describeChange({ file, source, newName, newPath: `${shown}/${newName}` }, replacements),
    ];
  });
  return changes.toSorted((a, b) => Number(b.file.path === moved) - Number(a.file.path === moved));
}

/** A record that names others by their ids in the field `field` of its file. */
interface Reference {
  readonly field: string;
  readonly list: (
    content: Content,
  ) => readonly { readonly file: string; readonly ids: readonly string[] }[];
}

/** What names the ids of a folder’s files; the address alone is what others know of recaps and organisations. */
const REFERENCES: Readonly<Partial<Record<MovedFolder, Reference>>> = {
  events: {
    field: "events",
    list: ({ recaps }) => recaps.map(({ file, eventIds: ids }) => ({ file, ids })),
  },
  authors: {
    field: "authors",
    list: ({ recaps }) => recaps.map(({ file, authorIds: ids }) => ({ file, ids })),
  },
  people: {
    field: "people",
    list: ({ events }) => events.map(({ file, personIds: ids }) => ({ file, ids })),
  },
  places: {
    field: "places",
    list: ({ events }) => events.map(({ file, placeIds: ids }) => ({ file, ids })),
  },
};

function listRecords({
  recaps,
  events,
  authors,
  entities,
  pages,
}: Content): readonly { readonly file: string; readonly links: readonly InternalLink[] }[] {
  return [...recaps, ...events, ...authors, ...entities, ...pages];
}

/** What changes in the front matter of the moved file: its slug, where it has one, and its old addresses. */
function changeMoved(
  source: SourceFile,
  { slug, field, url, isDraft }: Move,
): readonly Replacement[] {
  return [
    ...(field === "aliases" ? renameValue(source, "slug", slug) : []),
    ...(isDraft ? [] : addOldAddress(source, field, url.from)),
  ];
}

interface ChangedFile extends Pick<FileChange, "file" | "newName" | "newPath"> {
  readonly source: SourceFile;
}

function describeChange(
  { source, ...changed }: ChangedFile,
  replacements: readonly Replacement[],
): FileChange {
  const raw = new TextDecoder("utf-8", { ignoreBOM: true }).decode(changed.file.bytes);
  const mark = raw.startsWith("\uFEFF") ? "\uFEFF" : "";
  const text = mark + replaceTexts(raw.slice(mark.length), replacements);
  return {
    ...changed,
    before: source.text,
    after: replaceTexts(source.text, replacements),
    bytes: new TextEncoder().encode(text),
  };
}
