import { withoutControls } from "./xml.ts";

/** `value` as a JSON document of lines, without control characters in its texts. Keys that are `undefined` are left out. */
export function renderJson(value: object): string {
  const text = JSON.stringify(value, undefined, 2);
  // To look at each text by itself takes several times as long, and hardly any has such a character.
  return `${MAY_HOLD_CONTROLS.test(text) ? JSON.stringify(value, clean, 2) : text}\n`;
}

// In JSON, some control characters are escaped, as are halves of surrogate pairs; others stand as they are.
const MAY_HOLD_CONTROLS = /\\[ubf]|[\u007F-\u009F\uFFFE\uFFFF]/;

function clean(_: string, each: unknown): unknown {
  return typeof each === "string" ? withoutControls(each) : each;
}
