import { formatOpener } from "../clocks.js";
import { escapeXml } from "../escape-xml.js";
import { listRecaps, urlOf } from "../list-recaps.js";

function renderItem(recap, site) {
  const { title, date } = recap.data;
  const url = `${site}${urlOf(recap).slice(1)}`;
  return `<item>
<title>${escapeXml(title)}</title>
<link>${url}</link>
<guid>${url}</guid>
<pubDate>${date.toUTCString()}</pubDate>
<description>${escapeXml(`<p>${formatOpener(date)}</p>${recap.rendered.html}`)}</description>
</item>`;
}

/** The feed of the newest recaps, whole. */
export async function GET({ site }) {
  const recaps = (await listRecaps()).slice(0, 50);
  return new Response(`<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>An archive</title>
<link>${site}</link>
<description>An archive</description>
<atom:link href="${site}feed.xml" rel="self" type="application/rss+xml"/>
${recaps.map((recap) => renderItem(recap, site)).join("\n")}
</channel>
</rss>
`);
}
