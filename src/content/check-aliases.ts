import { isAlias } from "./alias.ts";
import { decodeAddress } from "./decode-address.ts";
import type { Document } from "./parse-document.ts";
import { problemAt, type Problem } from "./problem.ts";
import { toFolderName } from "./slug.ts";
import { correctLine } from "./source-file.ts";

/** The field in which a file gives old addresses of its page. */
export type AliasField = "aliases" | "moved-from";

/** The old addresses in the field `field` of a file that are no paths on the site. */
export function checkAliases<Field extends AliasField>(
  {
    source,
    data,
    at,
  }: Pick<Document<Readonly<Record<Field, readonly string[]>>>, "source" | "data" | "at">,
  field: Field,
): readonly Problem[] {
  return data[field].flatMap((alias, index) => {
    if (isAlias(alias)) return [];
    const path = URL.canParse(alias) ? decodeAddress(new URL(alias).pathname) : alias;
    const parts = path.split("/").map(toFolderName);
    const named = parts.filter((part) => part !== "").join("/");
    const right = named === "" ? EXAMPLES[field] : `/${named}/`;
    const offset = at(`${field}.${index}`);
    return [
      problemAt(source, offset, {
        rule: "alias",
        message: `The alias \`${alias}\` is no path on this site, such as \`${EXAMPLES[field]}\`.`,
        writeInstead: [correctLine(source, offset, { wrong: alias, right })],
      }),
    ];
  });
}

const EXAMPLES: Readonly<Record<AliasField, string>> = {
  aliases: "/2025/05/15/old-name/",
  "moved-from": "/events/old-name/",
};
