import { markdownText, recapText, type Files } from "./content-of.ts";

/** When the recap `meeting` is of. */
export const meetingTime = "2025-01-15 23:30 Kyiv";
/** Its points. */
export const meetingBody = "- Umerov met Fidan in Istanbul. {#met}\n- Umerov left. {#left}\n";
/** The front matter of a person whom it names. */
export const umerov = { name: "Rustem Umerov", aliases: "[Umerov]", role: "minister" };
/** A site with the recap `meeting`, which shows all that a recap can, between two others. */
export const meetingFiles: Files = {
  "authors/night.md": markdownText({ name: "Night desk" }),
  "events/visit.md": markdownText({ title: "The visit" }),
  "images/hall.jpg": "",
  "people/umerov.md": markdownText(umerov),
  "people/fidan.md": markdownText({ name: "Fidan" }),
  "people/nobody.md": markdownText({ name: "Nobody" }),
  "places/istanbul.md": markdownText({ name: "Istanbul" }),
  "recaps/before.md": recapText({ time: "2025-01-14 10:00 Kyiv", title: "Before" }),
  "recaps/meeting.md": recapText(
    {
      time: meetingTime,
      authors: "[night]",
      image: "{ src: /images/hall.jpg, alt: A hall }",
      corrections: "[{ time: 2025-01-16 09:00 Kyiv, point: left, text: No. }]",
    },
    meetingBody,
  ),
  "recaps/after.md": recapText({ time: "2025-01-17 10:00 Kyiv", title: "After" }),
};
