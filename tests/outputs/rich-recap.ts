import type { Content } from "../../src/content/content.ts";
import type { Site } from "../../src/model/site.ts";
import {
  contentOf,
  markdownText,
  recapText,
  settingsText,
  siteOf,
  type Files,
} from "../model/content-of.ts";

const FILES: Files = {
  "site.yaml": settingsText({ url: "https://host.example/desk/" }),
  "authors/night.md": markdownText({ name: "Night desk" }),
  "events/visit.md": markdownText({ title: "The visit" }),
  "images/hall.jpg": "",
  "recaps/2025-01-15-2330-meeting.md": recapText(
    {
      title: "Delegations meet",
      time: "2025-01-15 23:30 Kyiv",
      updated: "2025-01-16 09:00 Kyiv",
      events: "[visit, talks]",
      authors: "[night]",
      summary: "A short meeting.",
      lang: "uk",
      image: "{ src: /images/hall.jpg, alt: A hall, caption: The hall., credit: A. Name }",
      sources:
        "[{ publisher: Both sides, url: https://sides.example/ }, { publisher: A radio }, " +
        "{ publisher: An agency, title: The two meet, url: https://agency.example/two, archived: https://archive.example/two, " +
        "seen: 2025-01-15 22:30 Kyiv, point: parted, excerpt: They will meet again. }, " +
        "{ publisher: A radio, seen: 2025-01-15, point: parted }]",
      corrections:
        "[{ time: 2025-01-16 08:00 Kyiv, point: met, text: The first version said they had not. }]",
      aliases: "[/old/meeting]",
    },
    `## The talks

- **They met**, both sides said[^1]. {#met}

  See [what followed](/2025/01/15/meeting/#parted).
- They parted. They will meet again. {#parted}

Nothing else is known.

[^1]: On the radio.
`,
  ),
};

/** The content of the site below. */
export function richContent(): Content {
  return contentOf(FILES);
}

/** A site in a sub-folder with one recap that uses every field, on a winter night when dates differ. */
export function richSite(): Site {
  return siteOf(FILES);
}
