import type { Problem } from "../content/problem.ts";
import type { Alias } from "../model/collect-aliases.ts";
import type { Site } from "../model/site.ts";
import { buildUrl, fileOf, type Url } from "../model/urls.ts";
import type { OutputPlace } from "./output.ts";
import type { FileList } from "./site-files.ts";

/** The files among `parts` that have the address of an earlier one, or of what every build adds to the site. */
export function findDuplicateUrls(site: Site, parts: readonly FileList[]): readonly Problem[] {
  // Made last, of all others, and so in no list.
  const description = { url: buildUrl, source: "the description of the build" };
  const first = new Map<string, OutputPlace>([[keyOf(buildUrl), description]]);
  const nameOf = (source: string, url: Url): string => `${source} ${url}`;
  const aliases = new Map(site.aliases.map(({ file, from, key }) => [nameOf(file, from), key]));
  const aliasOf = ({ source, url }: OutputPlace): Alias["key"] | undefined =>
    aliases.get(nameOf(source, url));
  const files = parts.flatMap(({ outputs, copies }) => [...outputs, ...copies]);
  return files.flatMap((file) => {
    const place = keyOf(file.url);
    const other = first.get(place);
    if (other === undefined) {
      first.set(place, file);
      return [];
    }
    // An old address gives way to a page, whichever of the two comes first.
    const isOlder = aliasOf(file) === undefined && aliasOf(other) !== undefined;
    const [own, taker] = isOlder ? [other, file] : [file, other];
    return [describeDuplicate(own, taker, aliasOf(own))];
  });
}

/** What tells the file at `url` from others, on a disk that makes no difference between capitals and others too. */
function keyOf(url: Url): string {
  return fileOf(url).normalize("NFC").toLowerCase();
}

/** `alias` is the key under which the file of `own` gives the address as an old one; absent where its page is there. */
function describeDuplicate(
  { url, source }: OutputPlace,
  taker: OutputPlace,
  alias: Alias["key"] | undefined,
): Problem {
  const isSame = fileOf(url) === fileOf(taker.url);
  const disks = isSame ? "" : ` on a disk where \`${taker.url}\` is the same`;
  return {
    file: source,
    line: 1,
    column: 1,
    rule: "duplicate-url",
    message:
      source === taker.source
        ? `Two pages that this file makes would have the address \`${url}\`${disks}.`
        : `This file makes a page with the address \`${url}\`, which is that of ${taker.source}${disks}.`,
    writeInstead: [
      alias !== undefined
        ? `Take \`${url}\` out of \`${alias}\`, or give one of the two another name.`
        : "Rename the file.",
    ],
  };
}
