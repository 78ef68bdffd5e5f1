/** The version of the tz database that the running Node carries, such as `2026c`; luxon and date-fns-tz both read that one. */
export function tzdataVersion(): string {
  return process.versions["tz"] ?? "unknown";
}
