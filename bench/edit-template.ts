import { readFileSync, writeFileSync } from "node:fs";

/**
 * Changes what a template writes into the head of every page, to something else for each `round`. Throws where the template
 * closes no head.
 */
export function editTemplate(file: string, round: number): void {
  const before = readFileSync(file, "utf8");
  const after = before.replace(
    /(?:<meta name="bench" content="\d+" \/>)?(\s*)<\/head>/,
    `<meta name="bench" content="${round}" />$1</head>`,
  );
  if (after === before) throw new Error(`${file} has no head to change`);
  writeFileSync(file, after);
}
