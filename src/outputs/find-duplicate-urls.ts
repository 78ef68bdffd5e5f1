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
  const aliasing = new Map(site.aliases.map((alias) => [keyOf(alias.from), alias] as const));
  const files = parts.flatMap(({ outputs, copies }) => [...outputs, ...copies]);
  return files.flatMap((file) => {
    const place = keyOf(file.url);
    const other = first.get(place);
    if (other === undefined) {
      first.set(place, file);
      return [];
    }
    const alias = aliasing.get(place);
    const culprit = alias?.file ?? file.source;
    const [own, taker] = culprit === file.source ? [file, other] : [other, file];
    return [describeDuplicate(own.url, { culprit, taker, key: alias?.key })];
  });
}

/** What tells the file at `url` from others, on a disk that makes no difference between capitals and others too. */
function keyOf(url: Url): string {
  return fileOf(url).normalize("NFC").toLowerCase();
}

interface Clash {
  readonly culprit: string;
  readonly taker: OutputPlace;
  /** Where the culprit gives the address as an old one; absent where its page is there. */
  readonly key: Alias["key"] | undefined;
}

function describeDuplicate(url: Url, { culprit, taker, key }: Clash): Problem {
  const isSame = fileOf(url) === fileOf(taker.url);
  const disks = isSame ? "" : ` on a disk where \`${taker.url}\` is the same`;
  return {
    file: culprit,
    line: 1,
    column: 1,
    rule: "duplicate-url",
    message:
      culprit === taker.source
        ? `Two pages that this file makes would have the address \`${url}\`${disks}.`
        : `This file makes a page with the address \`${url}\`, which is that of ${taker.source}${disks}.`,
    writeInstead: [
      key !== undefined
        ? `Take \`${url}\` out of \`${key}\`, or give one of the two another name.`
        : "Rename the file.",
    ],
  };
}
