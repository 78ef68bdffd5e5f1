import { findNearest } from "./did-you-mean.ts";
import type { Document } from "./parse-document.ts";
import { problemAt, type Mistake, type Problem } from "./problem.ts";
import type { Recap } from "./recap.ts";
import type { RecapSource } from "./recap-source.ts";
import { isSlug, toSlug } from "./slug.ts";

/** What is wrong with a recap that only shows once all its fields are read. */
export function checkRecap(recap: Recap, document: Document<RecapSource>): readonly Problem[] {
  return [
    ...checkSlug(recap, document),
    ...checkPoints(recap, document),
    ...checkCorrections(recap, document),
    ...checkAddresses(document),
  ];
}

function checkSlug(recap: Recap, { source, data, at }: Document<RecapSource>): readonly Problem[] {
  if (isSlug(recap.slug)) return [];
  const better = toSlug(recap.slug.replaceAll("..", " ")) || toSlug(recap.title);
  const inFront = data.slug !== undefined;
  return [
    problemAt(source, inFront ? at("slug") : 0, {
      rule: "slug",
      message: `\`${recap.slug}\` cannot stand in an address: a slug has lower-case letters a to z, digits and single hyphens.`,
      writeInstead: [
        inFront
          ? `slug: ${better}`
          : `Rename the file to ${renamed(source.name, recap.slug, better)}`,
      ],
    }),
  ];
}

function renamed(name: string, slug: string, better: string): string {
  const base = name.slice(name.lastIndexOf("/") + 1).replace(/\.md$/i, "");
  const stamp =
    slug === "" ? `${base.replace(/[-_]$/, "")}-` : base.slice(0, base.length - slug.length);
  return `${stamp}${better}.md`;
}

function checkPoints(recap: Recap, { source, body }: Document<RecapSource>): readonly Problem[] {
  if (recap.points.length > 0) return [];
  return [
    problemAt(source, body.start, {
      rule: "empty-recap",
      message: "The recap has no points.",
      writeInstead: ["- What happened, who says so. {#short-name}"],
    }),
  ];
}

function checkCorrections(
  recap: Recap,
  { source, data, at }: Document<RecapSource>,
): readonly Problem[] {
  const ids = recap.points.map(({ id }) => id);
  return data.corrections.flatMap(({ point }, index) => {
    if (point === undefined || ids.includes(point)) return [];
    const nearest = findNearest(point, ids) ?? ids[0] ?? "";
    return [
      problemAt(source, at(`corrections.${index}.point`), {
        rule: "unknown-point",
        message: `No point of this recap has the id \`${point}\`; did you mean \`${nearest}\`?`,
        writeInstead: [`point: ${nearest}`],
      }),
    ];
  });
}

function checkAddresses({ source, data, at }: Document<RecapSource>): readonly Problem[] {
  const place = (offset: number, mistake: Mistake): Problem => problemAt(source, offset, mistake);
  const aliases = data.aliases.flatMap((alias, index) => {
    if (/^\/(?:[A-Za-z0-9._~-]+\/)*[A-Za-z0-9._~-]*$/.test(alias) && !alias.includes(".."))
      return [];
    const better = `/${alias
      .split("/")
      .map(toSlug)
      .filter((part) => part !== "")
      .join("/")}/`;
    const message = `The alias \`${alias}\` is no path on this site, such as \`/2025/05/15/old-name/\`.`;
    return [place(at(`aliases.${index}`), { rule: "alias", message, writeInstead: [better] })];
  });
  const sources = data.sources.flatMap(({ url }, index) => {
    if (url === undefined || (/^https?:/.test(url) && URL.canParse(url))) return [];
    const message = `The source's address \`${url}\` does not begin with https:// or http://.`;
    const writeInstead = ["url: https://…"];
    return [place(at(`sources.${index}.url`), { rule: "link-scheme", message, writeInstead })];
  });
  return [...aliases, ...sources];
}
