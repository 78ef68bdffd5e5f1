import type { Content } from "../content/content.ts";
import type { RawFile } from "../content/raw-content.ts";
import { slugOfFile } from "../content/slug.ts";

/** The files that could not be made out, as `nameTarget` names what links lead to. */
export function findUnread(content: readonly RawFile[], read: Content): ReadonlySet<string> {
  const { recaps, events, entities, authors, pages } = read;
  const records = [...recaps, ...events, ...entities, ...authors, ...pages];
  const known = new Set(records.map(({ file }) => file));
  const unread = content.filter(({ name, path }) => /\.md$/i.test(name) && !known.has(path));
  const names = unread.flatMap(({ name, bytes }) => {
    const [folder = ""] = name.split("/");
    if (folder !== "recaps") return [`${folder} ${name.replaceAll(/^.*\/|\.md$/gi, "")}`];
    const written = /^slug:\s*["']?([\w-]+)/m.exec(new TextDecoder().decode(bytes))?.[1];
    return [`recaps ${slugOfFile(name)}`, `recaps ${written}`];
  });
  return new Set(names);
}
