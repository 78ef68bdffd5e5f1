import { withoutControls } from "./xml.ts";

/** `value` as a JSON document of lines, without control characters in its texts. Keys that are `undefined` are left out. */
export function renderJson(value: object): string {
  const clean = (_: string, each: unknown): unknown =>
    typeof each === "string" ? withoutControls(each) : each;
  return `${JSON.stringify(value, clean, 2)}\n`;
}
