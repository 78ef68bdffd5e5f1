import { createHash } from "node:crypto";

/** The SHA-256 of `data` in hexadecimal; of anything but text and bytes, that of its JSON. */
export function hashOf(data: unknown): string {
  const bytes =
    typeof data === "string" || data instanceof Uint8Array ? data : JSON.stringify(data);
  return createHash("sha256").update(bytes).digest("hex");
}

/** The part of a file’s hash that stands in its address. */
export function shortHashOf(data: string | Uint8Array): string {
  return hashOf(data).slice(0, 10);
}
