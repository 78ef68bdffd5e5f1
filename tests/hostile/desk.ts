import type { RawFile } from "../../src/content/raw-content.ts";
import { rawFileOf } from "../content/problem-fixture.ts";

/** Texts of a content folder by their path there. */
export type Texts = Readonly<Record<string, string>>;

/** Lines of front matter by their key, as they are typed. */
export type Lines = Readonly<Record<string, string>>;

const SITE: Lines = {
  title: "Dateline",
  url: "https://dateline.example/",
  language: "en-GB",
  zones: "[{ id: Europe/Kyiv, label: Kyiv }, { id: Europe/Moscow, label: Moscow }]",
  // What they would add is looked at elsewhere, and there is much of it.
  search: "false",
  "share-images": "false",
};

/** The body that a recap has unless it is told another. */
const POINT = "- **They met**, both sides said. {#met}\n";

/** A `site.yaml` with `lines` beside the usual ones or in their place. */
export function siteText(lines: Lines = {}): string {
  return join({ ...SITE, ...lines });
}

/** A file with front matter and a body. */
export function fileText(lines: Lines, body = ""): string {
  return `---\n${join(lines)}---\n\n${body}\n`;
}

/** A recap of the event `talks` with `lines` beside the usual ones or in their place. */
export function recapText(lines: Lines = {}, body = POINT): string {
  const usual = { title: "They meet", time: "2025-05-15 22:27 Kyiv", events: "[talks]" };
  return fileText({ ...usual, ...lines }, body);
}

function join(lines: Lines): string {
  return Object.entries(lines)
    .map(([key, value]) => `${key}: ${value}\n`)
    .join("");
}

const USUAL: Texts = {
  "site.yaml": siteText(),
  "events/talks.md": fileText({ title: "The talks", people: "[berg]", places: "[hall]" }),
  "authors/desk.md": fileText({ name: "Night desk" }),
  "people/berg.md": fileText({ name: "Anna Berg" }),
  "places/hall.md": fileText({ name: "Great Hall" }),
  "pages/about.md": fileText({ title: "About" }),
  "recaps/2025-05-15-2227-meeting.md": recapText(
    { aliases: "[/old/]" },
    "- Anna Berg met them in the Great Hall. {#met}\n",
  ),
};

/** A content folder with one file of each kind, and those of `texts` beside them or in their place. */
export function deskWith(texts: Texts): readonly RawFile[] {
  return [
    ...Object.entries({ ...USUAL, ...texts }).map(([name, text]) =>
      rawFileOf(name, Buffer.from(text)),
    ),
    rawFileOf("images/palace.jpg", new Uint8Array()),
  ];
}
