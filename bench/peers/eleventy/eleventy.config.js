import { findLeads, formatOpener, formatTime } from "./clocks.js";

const PER_PAGE = 20;

function groupBy(recaps, keyOf) {
  return [...Map.groupBy(recaps, keyOf)];
}

function newestFirst(collections) {
  return collections.getFilteredByTag("recap").toReversed();
}

function listEventPages(collections) {
  const groups = groupBy(newestFirst(collections), ({ data }) => data.events[0]);
  return groups.flatMap(([id, recaps]) => {
    const url = `/events/${id}/`;
    const count = Math.ceil(recaps.length / PER_PAGE);
    const urls = Array.from({ length: count }, (_, page) =>
      page === 0 ? url : `${url}page/${page + 1}/`,
    );
    return urls.map((own, page) => ({
      id,
      url: own,
      newer: urls[page - 1],
      older: urls[page + 1],
      recaps: recaps.slice(page * PER_PAGE, (page + 1) * PER_PAGE),
    }));
  });
}

function listDays(collections) {
  const groups = groupBy(newestFirst(collections), ({ data }) => data.days[0]);
  return groups.map(([day, recaps]) => ({ day, url: `/days/${day}/`, recaps }));
}

// oxlint-disable-next-line import/no-default-export -- Eleventy reads its configuration from there
export default function configure(config) {
  config.addCollection("newest", newestFirst);
  config.addCollection("eventPages", listEventPages);
  config.addCollection("days", listDays);
  config.addFilter("opener", formatOpener);
  config.addFilter("time", formatTime);
  config.addFilter("leads", findLeads);
  config.addFilter("iso", (date) => date.toISOString().replace(".000", ""));
  return { dir: { input: "site" }, markdownTemplateEngine: "njk", htmlTemplateEngine: "njk" };
}
