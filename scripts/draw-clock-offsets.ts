// Draws content/images/clock-offsets-2025.png: `node scripts/draw-clock-offsets.ts`. The offsets are the tz database’s.
import { fileURLToPath } from "node:url";
import { DateTime } from "luxon";
import sharp from "sharp";

const [WIDTH, HEIGHT] = [1600, 900];
const [LEFT, RIGHT, TOP, BOTTOM] = [210, 1540, 240, 720];
const HOURS = [1, 2, 3, 4] as const;
const FIRST = Date.UTC(2025, 0, 1);
const LAST = Date.UTC(2026, 0, 1);
const HOUR = 3_600_000;

const xOf = (time: number): number => LEFT + ((RIGHT - LEFT) * (time - FIRST)) / (LAST - FIRST);
const yOf = (hours: number): number => BOTTOM - ((BOTTOM - TOP) * (hours - 1)) / 3;
const offsetAt = (time: number, zone: string): number =>
  DateTime.fromMillis(time, { zone }).offset / 60;

/** A zone’s offset through the year as the path of a stepped line. */
function stepsOf(zone: string): string {
  let path = `M${xOf(FIRST)} ${yOf(offsetAt(FIRST, zone))}`;
  for (let time = FIRST + HOUR; time <= LAST; time += HOUR)
    if (time === LAST || offsetAt(time, zone) !== offsetAt(time - HOUR, zone))
      path += `H${xOf(time)}V${yOf(offsetAt(time, zone))}`;
  return path;
}

const text = ([x, y]: readonly [x: number, y: number], words: string, more = ""): string =>
  `<text x="${x}" y="${y}" ${more}>${words}</text>`;

const grid = HOURS.map(
  (hours) =>
    `<path d="M${LEFT} ${yOf(hours)}H${RIGHT}" stroke="#d9d5ca" stroke-width="2"/>${text([LEFT - 24, yOf(hours) + 11], `UTC+${hours}`, 'text-anchor="end"')}`,
);
const months = Array.from({ length: 12 }, (_, month) => {
  const [from, to] = [Date.UTC(2025, month, 1), Date.UTC(2025, month + 1, 1)];
  const name = DateTime.fromMillis(from, { zone: "UTC", locale: "en" }).toFormat("LLL");
  return `<path d="M${xOf(from)} ${BOTTOM}v14" stroke="#54565c" stroke-width="2"/>${text([(xOf(from) + xOf(to)) / 2, BOTTOM + 46], name, 'text-anchor="middle"')}`;
});
const [spring, autumn] = [xOf(Date.UTC(2025, 2, 30, 1)), xOf(Date.UTC(2025, 9, 26, 1))];

const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" font-family="DejaVu Sans" font-size="30" fill="#54565c">
<rect width="100%" height="100%" fill="#fbfaf7"/>
${text([60, 100], "Hours ahead of UTC in 2025", 'font-size="46" fill="#16181d" font-family="DejaVu Serif" font-weight="bold"')}
${grid.join("")}${months.join("")}
<path d="${stepsOf("Europe/Moscow")}" fill="none" stroke="#b9b3a4" stroke-width="20"/>
<path d="${stepsOf("Europe/Kyiv")}" fill="none" stroke="#0a5a66" stroke-width="7"/>
${text([LEFT + 20, yOf(3) - 30], "Moscow: UTC+3 all year", 'fill="#54565c"')}
${text([LEFT + 20, yOf(2) + 56], "Kyiv: UTC+2", 'fill="#0a5a66"')}
${text([(spring + autumn) / 2, yOf(3) + 62], "Kyiv: UTC+3, 30 March to 26 October", 'text-anchor="middle" fill="#0a5a66"')}
${text([RIGHT, yOf(2) + 56], "Kyiv: UTC+2", 'text-anchor="end" fill="#0a5a66"')}
${text([60, 850], "Source: tz database. Chart: Dateline", 'font-size="26"')}
</svg>`;

const file = fileURLToPath(new URL("../content/images/clock-offsets-2025.png", import.meta.url));
await sharp(Buffer.from(svg)).png({ palette: true, compressionLevel: 9 }).toFile(file);
