import { getCollection } from "astro:content";

/** All recaps from the newest. */
export async function listRecaps() {
  const recaps = await getCollection("recaps");
  return recaps.toSorted((a, b) => b.data.date - a.data.date);
}

/** The path of a recap's page. */
export function urlOf({ data: { days, slug } }) {
  return `/${days[0].replaceAll("-", "/")}/${slug}/`;
}

/** An instant in UTC, to the second. */
export function formatIso(date) {
  return date.toISOString().replace(".000", "");
}
