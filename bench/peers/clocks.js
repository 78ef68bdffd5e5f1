import { DateTime } from "luxon";

const HALF_HOUR = 30;
const NEAR = 6;

function clockOf(time) {
  const { hour, minute } = time;
  if (minute === 0 && hour === 0) return "midnight";
  if (minute === 0 && hour === 12) return "midday";
  const half = hour < 12 ? "am" : "pm";
  return `${((hour + 11) % 12) + 1}${minute === 0 ? "" : `.${String(minute).padStart(2, "0")}`}${half}`;
}

function inBothZones(date) {
  const instant = DateTime.fromJSDate(date, { locale: "en-GB" });
  return [instant.setZone("Europe/Kyiv"), instant.setZone("Europe/Moscow")];
}

/** The clocks in Kyiv and Moscow, as “7.09pm Kyiv (8.09pm Moscow), Saturday 7 March 2015”. */
export function formatTime(date) {
  const [kyiv, moscow] = inBothZones(date);
  const day = kyiv.toFormat("cccc d MMMM yyyy");
  if (kyiv.offset === moscow.offset) return `${clockOf(kyiv)} Kyiv and Moscow, ${day}`;
  const weekday = kyiv.day === moscow.day ? "" : `${moscow.toFormat("cccc")} `;
  return `${clockOf(kyiv)} Kyiv (${clockOf(moscow)} ${weekday}Moscow), ${day}`;
}

/** The first line of a recap, as “It’s nearly 10.30pm in Kyiv and Moscow.” */
export function formatOpener(date) {
  const minute = date.getUTCMinutes() % HALF_HOUR;
  const move = minute <= HALF_HOUR / 2 ? -minute : HALF_HOUR - minute;
  const isNear = Math.abs(move) <= NEAR;
  const near = !isNear || move === 0 ? "" : move > 0 ? "nearly " : "just after ";
  const [kyiv, moscow] = inBothZones(isNear ? new Date(date.getTime() + move * 60_000) : date);
  const [first, second] = [clockOf(kyiv), clockOf(moscow)];
  if (kyiv.offset === moscow.offset) return `It’s ${near}${first} in Kyiv and Moscow.`;
  if (kyiv.day === moscow.day) return `It’s ${near}${first} in Kyiv and ${second} in Moscow.`;
  const [today, tomorrow] = [kyiv, moscow].map((time) => time.toFormat("cccc"));
  return `It’s ${near}${first} on ${today} in Kyiv and ${second} on ${tomorrow} in Moscow.`;
}

/** The leads of the points of a recap, from its Markdown. */
export function findLeads(markdown) {
  return Array.from(markdown.matchAll(/\*\*([^*]+)\*\*/g), ([, lead]) => lead);
}
