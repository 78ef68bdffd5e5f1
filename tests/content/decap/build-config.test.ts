import { describe, expect, it } from "vitest";
import { buildDecapConfig } from "../../../src/content/decap/build-config.ts";
import type { DecapField } from "../../../src/content/decap/build-field.ts";
import { buildJsonSchema } from "../../../src/content/schemas/json-schema.ts";
import { SCHEMA_SUBJECTS } from "../../../src/content/schemas/schema-subjects.ts";
import { settingsOf } from "../content-samples.ts";

interface Config {
  readonly media_folder: string;
  readonly local_backend?: object;
  readonly publish_mode?: string;
  readonly collections: readonly {
    readonly name: string;
    readonly folder: string;
    readonly identifier_field: string;
    readonly fields: readonly DecapField[];
  }[];
}

const REQUEST = {
  settings: settingsOf(),
  contentPath: "content",
  backend: { name: "github", repo: "desk/news", branch: "main" },
  localUrl: undefined,
  isReviewed: false,
};

function configOf(request: Partial<typeof REQUEST> = {}): Config {
  return buildDecapConfig({ ...REQUEST, ...request }) as Config;
}

function fieldOf(collection: string, name: string): DecapField | undefined {
  const found = configOf().collections.find((each) => each.name === collection);
  return found?.fields.find((field) => field.name === name);
}

describe("the configuration of the web editor", () => {
  it("has a field for each key that a file may have, and its text", () => {
    for (const { name, fields, identifier_field: title } of configOf().collections) {
      const subject = SCHEMA_SUBJECTS.find(({ folder }) => folder === name);
      if (subject === undefined) throw new Error(`${name} has no schema`);
      const keys = Object.keys(buildJsonSchema(subject).properties ?? {});
      const names = fields.map((field) => field.name);
      expect(names.toSorted()).toEqual([...keys, "body"].toSorted());
      expect(fields.find((field) => field.name === title)?.required).toBe(true);
    }
    expect(configOf().collections.map(({ folder }) => folder)).toEqual([
      "content/recaps",
      "content/events",
      "content/people",
      "content/places",
      "content/organisations",
      "content/authors",
      "content/pages",
    ]);
  });

  it("asks first for what a recap needs, and offers its events by their titles", () => {
    const [recaps] = configOf().collections;
    const names = recaps?.fields.map(({ name }) => name).slice(0, 4);
    expect(names).toEqual(["title", "time", "events", "body"]);
    expect(fieldOf("recaps", "events")).toMatchObject({
      widget: "relation",
      collection: "events",
      value_field: "{{slug}}",
      display_fields: ["title"],
      multiple: true,
    });
    expect(fieldOf("recaps", "body")).toMatchObject({ modes: ["raw"], required: true });
  });

  it.each([
    ["2025-05-15 22:27 Kyiv", true],
    ["2025-05-15 22:27 Moscow", true],
    ["2025-05-15T19:27Z", true],
    ["2025-05-15T22:27+03:00[Europe/Kyiv]", true],
    ["2025-05-15 22:27", false],
    ["2025-05-15 22:27 Kiyv", false],
    ["2025-05-15", false],
    ["10.27pm Kyiv", false],
  ])("takes the time %s: %s", (text, isRight) => {
    const field = fieldOf("recaps", "time");
    const [pattern = ""] = (field?.["pattern"] ?? []) as readonly string[];
    expect(field?.widget).toBe("string");
    expect(new RegExp(pattern).test(text)).toBe(isRight);
  });

  it("lets what may be left out be left out as a whole", () => {
    const image = fieldOf("recaps", "image");
    const parts = (image?.["fields"] ?? []) as readonly DecapField[];
    expect(parts.map(({ name }) => name)).toContain("alt");
    expect(parts.every(({ required }) => !required)).toBe(true);
  });

  it("says where the content is, and whether it is on this computer or reviewed", () => {
    const bare = configOf({ contentPath: "" });
    expect(bare.collections[0]?.folder).toBe("recaps");
    expect([bare.media_folder, bare.local_backend, bare.publish_mode]).toEqual([
      "images",
      undefined,
      undefined,
    ]);
    const other = buildDecapConfig({ ...REQUEST, localUrl: "http://x/", isReviewed: true });
    expect(other).toMatchObject({
      local_backend: { url: "http://x/" },
      publish_mode: "editorial_workflow",
    });
  });
});
