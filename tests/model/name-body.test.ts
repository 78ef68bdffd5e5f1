import { describe, expect, it, test } from "vitest";
import type { SiteBlock, SiteRecap } from "../../src/model/site.ts";
import { markdownText, newestOf, recapText, siteOf, type Files, type Lines } from "./content-of.ts";

const time = "2025-05-15 22:27 Kyiv";

const ENTITIES: Files = {
  "people/trump.md": markdownText({ name: "Donald Trump", aliases: "[Trump]" }),
  "people/putin.md": markdownText({
    name: "Vladimir Putin",
    aliases: "[Putin]",
    transliterations: "[{ lang: ru, name: Путин }]",
  }),
  "places/kyiv.md": markdownText({ name: "Kyiv" }),
  "organisations/kremlin.md": markdownText({ name: "Kremlin" }),
};

/** The recap with this body on a site with the entities above. */
function recapOf(body: string, files: Files = ENTITIES): SiteRecap {
  return newestOf(siteOf({ ...files, "recaps/a.md": recapText({ time }, body) }));
}

/** What stands at each first name of the body's blocks, with whom it names. */
function firstNamesIn({ body }: SiteRecap): readonly (readonly string[])[] {
  const inBlock = (block: SiteBlock): readonly string[] => {
    if (block.kind === "heading") return [];
    const { html, firstNames } = block.kind === "point" ? block.point : block;
    return firstNames.map(({ entity, start, end }) => `${html.slice(start, end)} ${entity.url}`);
  };
  return body.map(inBlock);
}

describe("first names", () => {
  const recap = recapOf(
    `Trump called **Vladimir Putin**.

## Kyiv and the Kremlin

- The Kremlin said Putin had called Donald Trump.
- Kyiv, said Trump, is not the Kremlin; Kyiv agreed.
- Kyiv.
`,
  );

  it("are in the order of the body, each entity’s once in the whole recap, under any of its names", () => {
    expect(firstNamesIn(recap)).toEqual([
      ["Trump /people/trump/", "Vladimir Putin /people/putin/"],
      [],
      ["Kremlin /organisations/kremlin/"],
      ["Kyiv /places/kyiv/"],
      [],
    ]);
    expect(recap.named.map(({ id }) => id)).toEqual(["trump", "putin", "kremlin", "kyiv"]);
  });

  it("leave later points their names", () => {
    expect(recap.points.map(({ names }) => names.map(({ id }) => id))).toEqual([
      ["kremlin", "putin", "trump"],
      ["kyiv", "trump", "kremlin"],
      ["kyiv"],
    ]);
  });

  it("say of whom they are as lists do", () => {
    const entity = { kind: "places", id: "kyiv", name: "Kyiv", url: "/places/kyiv/" };
    expect(recap.points[1]?.firstNames.map((first) => first.entity)).toEqual([recap.named.at(-1)]);
    expect(recap.named.at(-1)).toEqual({ ...entity, roles: [] });
  });

  it("are in the points of the body and in the list of points alike", () => {
    const inBody = recap.body.flatMap((block) => (block.kind === "point" ? [block.point] : []));
    expect(inBody).toEqual(recap.points);
  });
});

test("headings are left as they are, and name nobody", () => {
  const recap = recapOf("## Kyiv\n\n- They met.\n");
  expect(recap.body[0]).toEqual({
    kind: "heading",
    level: 2,
    id: "kyiv",
    text: "Kyiv",
    html: "Kyiv",
  });
  expect(recap.named).toEqual([]);
});

test("names in links, code and pictures are no names, but those in a lead are", () => {
  const recap = recapOf("- **Путин spoke**, `Trump` [Kyiv](/events/) said, Kremlin\n  told.\n");
  expect(firstNamesIn(recap)).toEqual([
    ["Путин /people/putin/", "Kremlin /organisations/kremlin/"],
  ]);
});

test("a name is found as typography sets it", () => {
  const files = { "people/o.md": markdownText({ name: "Miles O'Brien" }) };
  const recap = recapOf("- So Miles O'Brien said.\n", files);
  expect(firstNamesIn(recap)).toEqual([["Miles O’Brien /people/o/"]]);
});

test("a recap that names nobody, and a site without entities, have no names", () => {
  for (const recap of [recapOf("- They met.\n"), recapOf("- Trump met Putin.\n", {})]) {
    expect(recap.named).toEqual([]);
    expect(recap.points[0]).toMatchObject({ firstNames: [], names: [] });
  }
});

describe("the roles of an entity in a recap", () => {
  /** The roles in a recap at `time` of someone with these roles. */
  const rolesAt = (time: string, lines: Lines): readonly string[] => {
    const recap = newestOf(
      siteOf({
        "people/x.md": markdownText({ name: "Umerov", ...lines }),
        "recaps/a.md": recapText({ time }, "- Umerov spoke.\n"),
      }),
    );
    return recap.named.flatMap(({ roles }) => roles.map(({ role }) => role));
  };
  const roles = `
  - { role: minister, from: 2023-09-06, to: 2025-07 }
  - { role: secretary, from: 2025-07-18 }
  - { role: deputy, to: 2023-09-05 }
  - { role: delegate, from: 2025-05, to: 2025-06 }
  - { role: guest, from: 2024, to: 2024 }`;

  it.each([
    ["2022-01-01 12:00 Kyiv", ["deputy"]],
    ["2023-09-05 12:00 Kyiv", ["deputy"]],
    ["2023-09-06 12:00 Kyiv", ["minister"]],
    ["2023-12-31 12:00 Kyiv", ["minister"]],
    ["2024-01-01 12:00 Kyiv", ["minister", "guest"]],
    ["2024-12-31 12:00 Kyiv", ["minister", "guest"]],
    ["2025-01-01 12:00 Kyiv", ["minister"]],
    ["2025-04-30 12:00 Kyiv", ["minister"]],
    ["2025-05-01 12:00 Kyiv", ["minister", "delegate"]],
    ["2025-06-30 12:00 Kyiv", ["minister", "delegate"]],
    ["2025-07-01 12:00 Kyiv", ["minister"]],
    ["2025-07-17 12:00 Kyiv", ["minister"]],
    ["2025-07-18 12:00 Kyiv", ["minister", "secretary"]],
    ["2025-07-31 12:00 Kyiv", ["minister", "secretary"]],
    ["2025-08-01 12:00 Kyiv", ["secretary"]],
    ["2035-01-01 12:00 Kyiv", ["secretary"]],
    // The day is the primary zone's: the next one at 23:30 UTC, and still the last at 00:30 in Moscow in winter.
    ["2025-07-17T20:59:00Z", ["minister"]],
    ["2025-07-17T23:30:00Z", ["minister", "secretary"]],
    ["2025-01-01 00:30 Moscow", ["minister", "guest"]],
    ["2024-12-31T23:30:00Z", ["minister"]],
  ])("at %s are %j", (time, expected) => {
    expect(rolesAt(time, { roles })).toEqual(expected);
  });

  it("are the one without dates at any time, before the others", () => {
    const lines = { roles: "[{ role: minister, to: 2025 }]", role: "politician" };
    expect(rolesAt("2025-12-31 12:00 Kyiv", lines)).toEqual(["politician", "minister"]);
    expect(rolesAt("2026-01-01 12:00 Kyiv", lines)).toEqual(["politician"]);
  });
});
