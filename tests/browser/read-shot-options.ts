import { parseArgs } from "node:util";
import { PAGE_KINDS } from "./page-kinds.ts";

/** What pictures to take, and of what. Widths are CSS px. */
export interface ShotOptions {
  /** A built site; the demonstration site is built where absent. */
  readonly site: string | undefined;
  readonly out: string;
  readonly kinds: readonly string[];
  readonly widths: readonly number[];
  readonly themes: readonly ("light" | "dark")[];
}

const THEMES = ["light", "dark"] as const;

const KINDS = [
  "home",
  "recap in summer",
  "recap in winter",
  "recap with corrections",
  "event live",
  "event ended",
  "person",
  "day",
  "corrections",
  "404",
];

/** Reads the arguments of `npm run shots`; a sentence where they make no sense. */
export function readShotOptions(args: readonly string[]): ShotOptions | string {
  const read = readArguments(args);
  if (typeof read === "string") return read;
  const { site, out = ".cache/shots", kind = KINDS, width = ["390", "768", "1440"], theme } = read;
  const names = PAGE_KINDS.map(({ name }) => name);
  // “recap” stands for all kinds of recap.
  const kinds = names.filter((name) =>
    kind.some((each) => name === each || name.startsWith(`${each} `)),
  );
  const unknown = kind.find((each) => !names.some((name) => `${name} `.startsWith(`${each} `)));
  if (unknown !== undefined) return `There is no kind “${unknown}”, only: ${names.join(", ")}.`;
  const widths = width.map(Number);
  if (!widths.every((each) => Number.isInteger(each) && each > 0))
    return `--width takes whole px, not “${width.join("”, “")}”.`;
  const themes = THEMES.filter((each) => theme === undefined || theme.includes(each));
  if (themes.length === 0) return "--theme takes light or dark.";
  return { site, out, kinds, widths, themes };
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        site: { type: "string" },
        out: { type: "string" },
        kind: { type: "string", multiple: true },
        width: { type: "string", multiple: true },
        theme: { type: "string", multiple: true },
      },
    }).values;
  } catch (error) {
    return (error as Error).message;
  }
}
