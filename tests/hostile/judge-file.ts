import { XmlDocument } from "libxml2-wasm";
import Papa from "papaparse";
import type { Output } from "../../src/outputs/output.ts";
import { fileOf } from "../../src/model/urls.ts";
import { readCalendar } from "../outputs/exports/read-calendar.ts";
import { judgePage } from "./judge-page.ts";

/** What is unsafe in the file that `output` makes, or in where it lies. */
export function judgeFile({ url, render }: Pick<Output, "url" | "render">): readonly string[] {
  const path = fileOf(url);
  const text = render();
  return [...judgePath(path), ...judgeText(path, text)].map((fault) => `${path}: ${fault}`);
}

/** Why a file at `path` would not lie below the output folder, or could not on every disk. */
function judgePath(path: string): readonly string[] {
  const parts = path.split("/");
  const isPlain = parts.every((part) => /^[^\\\p{Cc}:*?"<>|]+$/u.test(part) && !part.endsWith("."));
  const isShort = parts.every((part) => Buffer.byteLength(part) <= 255);
  return isPlain && isShort && Buffer.byteLength(path) < 2000 ? [] : ["a path that leads astray"];
}

function judgeText(path: string, text: string): readonly string[] {
  const judge = JUDGES.find(([ending]) => ending.test(path))?.[1];
  try {
    return [
      ...(judge?.(text) ?? []),
      ...(UNWANTED.test(text) ? ["a character that has no place there"] : []),
    ];
  } catch (error) {
    return [String(error)];
  }
}

const UNWANTED =
  // oxlint-disable-next-line no-control-regex -- finding control characters is what it is for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uD800-\uDFFF\uFFFE\uFFFF]/u;

/** The judges of files by the ends of their names, the first that fits. */
const JUDGES: readonly (readonly [RegExp, (text: string) => readonly string[]])[] = [
  [/\.html$/, judgePage],
  [/\.xml$/, judgeXml],
  [/\.(?:json|webmanifest)$/, judgeJson],
  [/\.ics$/, judgeCalendar],
  [/\.csv$/, judgeTable],
  [/(?:^|\/)_headers$/, judgeHeaders],
  [/(?:^|\/)robots\.txt$/, judgeRobots],
];

function judgeXml(text: string): readonly string[] {
  using document = XmlDocument.fromString(text);
  return document.root.name === "" ? ["no root"] : [];
}

function judgeJson(text: string): readonly string[] {
  JSON.parse(text);
  return [];
}

function judgeCalendar(text: string): readonly string[] {
  const { entries } = readCalendar(text);
  const count = text.match(/^BEGIN:VEVENT\r$/gm)?.length ?? 0;
  const lines = text.split("\r\n");
  const odd = lines.filter((line) => /[\r\n]/.test(line) || !/^(?:[A-Z-]+[;:]|\s|$)/.test(line));
  return [...odd.map((line) => `the line ${line}`), ...(count === entries.length ? [] : ["lost"])];
}

function judgeTable(text: string): readonly string[] {
  const { data, errors } = Papa.parse<readonly string[]>(text.replace(/^\uFEFF/, "").trimEnd());
  const [head] = data;
  const odd = data.filter((row) => row.length !== head?.length);
  const formulas = data.flat().filter((field) => /^[\s]*[=+\-@＝＋－＠]/.test(field));
  return [
    ...errors.map(({ message }) => message),
    ...odd.map((row) => `the row ${row.join()}`),
    ...formulas.map((field) => `the formula ${field}`),
  ];
}

function judgeHeaders(text: string): readonly string[] {
  const odd = text
    .split("\n")
    .filter((line) => !/^(?:\/[\w%./*-]*|  [A-Z][\w-]+: [\x20-\x7E]+|)$/.test(line));
  return odd.map((line) => `the line ${line}`);
}

function judgeRobots(text: string): readonly string[] {
  const odd = text.split("\n").filter((line) => !/^(?:[A-Z][\w-]+: ?\S*|)$/.test(line));
  return odd.map((line) => `the line ${line}`);
}
