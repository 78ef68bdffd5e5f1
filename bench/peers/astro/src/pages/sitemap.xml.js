import { formatIso, listRecaps, urlOf } from "../list-recaps.js";

const PER_PAGE = 20;

function listEventPages(recaps) {
  const groups = Map.groupBy(recaps, ({ data }) => data.events[0]);
  return [...groups].flatMap(([event, own]) =>
    Array.from({ length: Math.ceil(own.length / PER_PAGE) }, (_, page) =>
      page === 0 ? `/events/${event}/` : `/events/${event}/page/${page + 1}/`,
    ),
  );
}

/** The addresses of all pages. */
export async function GET({ site }) {
  const recaps = await listRecaps();
  const days = new Set(recaps.map(({ data }) => `/days/${data.days[0]}/`));
  const rows = [
    ...recaps.map((recap) => [urlOf(recap), `<lastmod>${formatIso(recap.data.date)}</lastmod>`]),
    ...["/", "/events/", "/days/", ...listEventPages(recaps), ...days].map((url) => [url, ""]),
  ];
  const urls = rows.map(([url, date]) => `<url><loc>${site}${url.slice(1)}</loc>${date}</url>`);
  return new Response(`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join("\n")}
</urlset>
`);
}
