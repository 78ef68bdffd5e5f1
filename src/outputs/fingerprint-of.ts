import { hash } from "node:crypto";

/**
 * The SHA-256 of `value`, in base64url: the same for values that are drawn alike. An object with a fingerprint of its own is
 * taken by that, a clock by its instant, because its zones belong to the settings, and a template by its name. Throws at what
 * cannot be compared.
 */
export function fingerprintOf(value: unknown): string {
  return hash("sha256", describe(value), "base64url");
}

/** `value` as a text that no other value has: texts are told by their lengths, so that none can look like something else. */
function describe(value: unknown): string {
  if (typeof value === "string") return `${value.length}:${value}`;
  if (typeof value !== "object" || value === null) return describePrimitive(value);
  if (Array.isArray(value)) return describeList(value);
  if ("fingerprint" in value && typeof value.fingerprint === "string")
    return `#${value.fingerprint}`;
  if ("instant" in value && "faces" in value) return `@${String(value.instant)}`;
  if (value instanceof Map) return describeList([...value]);
  if (Object.getPrototypeOf(value) !== Object.prototype)
    throw new TypeError("only plain objects can be compared");
  return describeFields(value);
}

function describeList(list: readonly unknown[]): string {
  let text = "[";
  for (const item of list) text += `${describe(item)},`;
  return `${text}]`;
}

function describeFields(value: object): string {
  let text = "{";
  for (const key in value) text += `${key}=${describe(value[key as keyof object])},`;
  return `${text}}`;
}

function describePrimitive(value: unknown): string {
  if (typeof value === "function" && value.name.endsWith("Page")) return value.name;
  if (typeof value === "function" || typeof value === "symbol")
    throw new TypeError("functions and symbols cannot be compared");
  return String(value);
}
