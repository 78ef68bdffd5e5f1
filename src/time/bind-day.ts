/** A day in words so that no line ends between its figures and what belongs to them: “24 November” and “November 2025” stay together. */
export function bindDay(day: string): string {
  return day.replaceAll(/(?<=\d) | (?=\d{4})/g, "\u00A0");
}
