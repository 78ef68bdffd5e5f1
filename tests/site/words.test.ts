import { ingredientsOf } from "../outputs/ingredients-of.ts";
import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Content } from "../../src/content/content.ts";
import { buildSite } from "../../src/model/build-site.ts";
import { listFiles } from "../../src/outputs/list-files.ts";
import type { Output } from "../../src/outputs/output.ts";
import { formatOpener } from "../../src/time/format-opener.ts";
import type { ZoneId } from "../../src/time/zone-id.ts";
import { enGb } from "../../src/words/en-gb.ts";
import {
  contentOf,
  lateNow,
  markdownText,
  recapText,
  settingsText,
  type Files,
} from "../model/content-of.ts";
import { wordsOf } from "../words/words-of.ts";
import { foreignWordsIn, wrapWords } from "../words/wrap-words.ts";

// All words of the content are Ukrainian: whatever is in Latin letters, the site said itself.
const FILES: Files = {
  "site.yaml": settingsText({
    title: "Редакція",
    description: "Новини за день.",
    zones: "[{ id: Europe/Kyiv, label: Київ }, { id: Europe/Moscow, label: Москва }]",
    "recaps-per-event-page": "1",
    ninjs: "true",
  }),
  "authors/night.md": markdownText({ name: "Нічна зміна" }, "Про зміну.\n"),
  "authors/day.md": markdownText({ name: "Денна зміна", role: "від ранку" }),
  "people/anna.md": markdownText(
    {
      name: "Анна",
      sort: "Анна, пані",
      roles:
        "[{ role: очільниця, from: 2019, to: 2025-01 }, { role: радниця, from: 2025-01-01 }, { role: гостя, to: 2025 }]",
      aliases: "[пані Анна, Ганна]",
      transliterations: "[{ lang: ru, name: Аня }]",
    },
    "Докладно.\n",
  ),
  "places/hall.md": markdownText({
    name: "Велика зала",
    latitude: "-41.01",
    longitude: "28.98",
    zone: "Europe/Istanbul",
  }),
  "organisations/union.md": markdownText({ name: "Союз", role: "гурт" }),
  "pages/about.md": markdownText({ title: "Про нас", summary: "Хто ми." }, "Ми.\n"),
  "pages/corrections-policy.md": markdownText({ title: "Правила" }, "Такі.\n"),
  "events/talks.md": markdownText({ title: "Переговори", summary: "Про що." }, "Докладно.\n"),
  "events/dinner.md": markdownText({ title: "Вечеря", people: "[anna]", places: "[hall]" }),
  "events/visit.md": markdownText({ title: "Візит", state: "ended", end: "2025-01-20" }),
  "events/past.md": markdownText({ title: "Минуле", state: "ended" }),
  "events/summit.md": markdownText({ title: "Саміт", start: "2045-01-20" }),
  "events/vote.md": markdownText({ title: "Голосування", state: "upcoming" }),
  "events/quiet.md": markdownText({ title: "Тиша" }),
  "images/hall.jpg": "",
  "recaps/meeting.md": recapText(
    {
      title: "Зустріч",
      time: "2025-01-15 23:30 Київ",
      updated: "2025-01-16 09:00 Київ",
      events: "[visit, talks]",
      authors: "[night, day]",
      summary: "Коротка зустріч.",
      lang: "ru",
      image: "{ src: /images/hall.jpg, alt: Зала, caption: Зала., credit: Ім’я }",
      sources:
        "[{ publisher: Сторони, url: https://sides.example/ }, { publisher: Радіо }, " +
        "{ publisher: Агенція, title: Пішли, url: https://agency.example/, archived: https://archive.example/, " +
        "seen: 2025-01-15 23:00 Київ, point: left, excerpt: Ми зустрінемося там. }, " +
        "{ publisher: Газета, seen: 2025-01-15, point: left }]",
      corrections:
        "[{ time: 2025-01-16 08:00 Київ, point: met, text: Було не так. }, { time: 2025-01-16 12:00 Київ, text: І це. }]",
      removed: "[{ point: gone, time: 2025-01-16 13:00 Київ, text: Не було. }]",
      aliases: "[/old/meeting]",
    },
    "## Розмова\n\n- **Зустрілися**, кажуть[^1]. {#met}\n- Анна й Союз пішли: “ми зустрінемося тут”. {#left}\n\nБільше нічого.\n\n[^1]: По радіо.\n",
  ),
  "recaps/summer.md": recapText({ title: "Літо", time: "2025-07-15 12:00 Київ" }, "- Анна.\n"),
  "recaps/bare.md": recapText(
    { title: "Без слів", time: "2025-07-15 00:00 Київ", opener: "false" },
    "- Ніч.\n",
  ),
  "recaps/draft.md": recapText(
    { title: "Чернетка", time: "2025-07-16 08:03 Київ", draft: "true" },
    "- Ранок.\n",
  ),
  "recaps/gone.md": recapText(
    {
      title: "Забрано",
      time: "2025-01-18 07:57 Київ",
      withdrawn: "{ time: 2025-01-19 09:00 Київ, text: Помилка. }",
    },
    "- Було. {#was}\n",
  ),
  "recaps/later.md": recapText(
    { title: "Згодом", time: "2025-01-17 07:57 Київ", publish: "2040-01-01 09:00 Київ" },
    "- Завтра.\n",
  ),
};

/** `content` with every word that is the site's own from a catalogue that wraps what it says. */
function wrapContent(content: Content): Content {
  const words = wrapWords(enGb);
  const clockwork = { ...content.settings.clockwork, words: words.clock };
  const recapLine = words.recap.recapLine;
  return {
    ...content,
    settings: { ...content.settings, words, clockwork, recapLine },
    // A digest and the id of a zone are names for programs: in figures, they are taken for no words.
    entities: content.entities.map((entity) => ({
      ...entity,
      zone: entity.zone && ("1/2" as ZoneId),
    })),
    recaps: content.recaps.map((recap) => ({
      ...recap,
      digest: "0".repeat(64),
      opener: recap.opener && { sentence: formatOpener(recap.publishedAt, clockwork), recapLine },
    })),
  };
}

/** Every file of the site that `files` make. */
function listOutputs(files: Files): readonly Output[] {
  const options = { now: lateNow, withDrafts: true, url: undefined };
  const site = buildSite(wrapContent(contentOf(files)), options);
  return listFiles(ingredientsOf(site, "", "2025")).outputs;
}

const { "site.yaml": settings = "", "events/talks.md": talks = "" } = FILES;
const outputs = listOutputs(FILES);
const bare = listOutputs({ "site.yaml": settings, "events/talks.md": talks });

describe("every word of the site comes from the catalogue", () => {
  it.each(outputs)("on $url", (output) => {
    expect(foreignWordsIn(wordsOf(output))).toEqual([]);
  });

  it.each(bare)("on $url of a site without recaps", (output) => {
    expect(foreignWordsIn(wordsOf(output))).toEqual([]);
  });

  it("and is found wherever a reader may meet it", () => {
    const said = outputs.map(wordsOf).join("\n");
    const expected = [
      "⟦Live: no recap yet⟧",
      "⟦Draft: not published.⟧",
      "⟦Skip to the content⟧",
      "⟦Permanent link to “Зустрілися”⟧",
      "⟦Who and where in this recap⟧",
      "очільниця, ⟦from 2019 to ⟦January 2025⟧⟧",
      "⟦How we correct⟧",
      "⟦archived copy⟧",
      "⟦ (wording unverified)⟧",
    ];
    expect(expected.filter((words) => !said.includes(words))).toEqual([]);
    expect(outputs.length).toBeGreaterThan(35);
  });

  it("and not from the language of the machine", () => {
    const sources = globSync(["src/**/*.ts", "templates/*.{ts,tsx}"]);
    const asking = /\.toLocale\w*\(|\.localeCompare\(|Intl\.[A-Z]\w+\(\s*(?:\)|undefined|\[\])/;
    expect(sources.length).toBeGreaterThan(100);
    expect(sources.filter((name) => asking.test(readFileSync(name, "utf8")))).toEqual([]);
  });
});
