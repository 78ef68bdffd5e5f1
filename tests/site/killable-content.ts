import type { Files } from "../model/content-of.ts";

const SITE = `title: A desk
url: https://desk.example/
language: en-GB
zones: [{ id: Europe/Kyiv, label: Kyiv }, { id: Europe/Moscow, label: Moscow }]
`;

const RECAPS = 24;

/** The content of a small site whose recaps all say `word`, and of which one recap is called by it. */
export function killableContent(word: string): Files {
  const recaps = Array.from({ length: RECAPS }, (_, index) => {
    const day = `2025-01-${String(index + 1).padStart(2, "0")}`;
    const fields = `title: ${word} round, the ${index + 1}th\ntime: ${day} 22:27 Kyiv\nevents: [talks]`;
    const text = `---\n${fields}\n---\n\n- **${word} word was said** on this day. {#said}\n`;
    const slug = index === 0 ? word.toLowerCase() : `round-${index}`;
    return [`recaps/${day}-${slug}.md`, text] as const;
  });
  return {
    "site.yaml": SITE,
    "events/talks.md": `---\ntitle: The talks\n---\n\n${word} summary.\n`,
    ...Object.fromEntries(recaps),
  };
}
