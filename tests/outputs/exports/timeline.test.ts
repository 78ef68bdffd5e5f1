import { describe, expect, it } from "vitest";
import { renderTimeline } from "../../../src/outputs/exports/timeline.ts";
import { markdownText, recapText, settingsText, siteOf } from "../../model/content-of.ts";
import { richSite } from "../rich-recap.ts";
import { exportSourceOf } from "./export-source-of.ts";
import { timelineRules } from "./timeline-rules.ts";

describe("the timeline of an event", () => {
  it("has the event as its title and a slide for each recap, by the primary zone’s clock, with both clocks in words", () => {
    const json = renderTimeline(exportSourceOf(richSite(), "visit"));
    const page = "https://host.example/desk/events/visit/";
    const recap = "https://host.example/desk/2025/01/15/meeting/";
    expect(timelineRules.parse(JSON.parse(json))).toEqual({
      title: {
        unique_id: "events-visit",
        text: { headline: "The visit", text: `<div><p><a href="${page}">${page}</a></p></div>` },
        autolink: false,
      },
      events: [
        {
          unique_id: "2025-01-15-meeting",
          start_date: { year: 2025, month: 1, day: 15, hour: 23, minute: 30 },
          display_date: "11.30pm Kyiv (12.30am Thursday Moscow), Wednesday 15 January 2025",
          text: {
            headline: "Delegations meet",
            text: `<div lang="uk"><ul><li>They met</li><li>They parted.</li></ul><p><a href="${recap}">${recap}</a></p></div>`,
          },
          autolink: false,
        },
      ],
    });
  });

  it("begins with the oldest recap", () => {
    const site = siteOf({
      "recaps/new.md": recapText({ time: "2025-05-16 10:00 Kyiv" }),
      "recaps/old.md": recapText({ time: "2025-05-15 10:00 Kyiv" }),
    });
    const { events } = timelineRules.parse(JSON.parse(renderTimeline(exportSourceOf(site))));
    expect(events.map((each) => each.unique_id)).toEqual(["2025-05-15-old", "2025-05-16-new"]);
  });

  it("writes every text as markup that shows it", () => {
    const zones = "[{ id: Europe/Kyiv, label: <Kyiv> }, { id: Europe/Moscow, label: Moscow }]";
    const site = siteOf({
      "site.yaml": settingsText({ zones }),
      "events/talks.md": markdownText({ title: "<b>Talks</b>", summary: "<i>Two</i> & one" }),
      "recaps/a.md": recapText(
        { time: "2025-05-15 22:27 <Kyiv>", title: "<b>They</b> met" },
        "- <script>alert(1)</script> {#a}\n",
      ),
    });
    const json = renderTimeline(exportSourceOf(site));
    expect(json).not.toMatch(/<(?!\/?(?:div|ul|li|p|a)\b)/);
    const { title, events } = timelineRules.parse(JSON.parse(json));
    expect(title.text.headline).toBe("&lt;b&gt;Talks&lt;/b&gt;");
    expect(title.text.text).toContain("<p>&lt;i>Two&lt;/i> &amp; one</p>");
    expect(events[0]?.display_date).toBe("10.27pm &lt;Kyiv&gt; and Moscow, Thursday 15 May 2025");
    expect(events[0]?.text.headline).toBe("&lt;b&gt;They&lt;/b&gt; met");
  });
});
