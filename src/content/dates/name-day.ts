/** The words `said`, which mean a day, with `date` behind their weekday, or on that date; `undefined` where that is no English. */
export function nameDay(said: string, date: string): string | undefined {
  if (said.endsWith("day") && !/^(?:to|yester)day$/i.test(said)) return `${said} ${date}`;
  return /^(?:today|tomorrow|yesterday)$/.test(said) ? `on ${date}` : undefined;
}
