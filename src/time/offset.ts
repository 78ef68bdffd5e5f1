import { MINUTE } from "./instant.ts";

/** An offset in milliseconds as ISO 8601 writes it: `+03:00`. */
export function formatOffset(milliseconds: number): string {
  const minutes = Math.abs(Math.round(milliseconds / MINUTE));
  const pad = (value: number): string => String(value).padStart(2, "0");
  return `${milliseconds < 0 ? "-" : "+"}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

/** `Z`, `+03:00` or `+0300` in milliseconds; `undefined` where the text is no offset. */
export function parseOffset(text: string): number | undefined {
  if (text === "Z" || text === "z") return 0;
  const match = /^([+-])(\d{2}):?(\d{2})$/.exec(text);
  if (match === null || Number(match[2]) > 14 || Number(match[3]) > 59) return undefined;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return (match[1] === "-" ? -minutes : minutes) * MINUTE;
}
