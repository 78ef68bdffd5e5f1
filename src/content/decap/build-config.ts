import type { Settings } from "../settings.ts";
import { buildJsonSchema } from "../schemas/json-schema.ts";
import { SCHEMA_SUBJECTS, type NamedSubject } from "../schemas/schema-subjects.ts";
import { buildFields, type DecapField, type FieldWorld } from "./build-field.ts";

/** Where the content is kept, and how Decap CMS gets at it. */
export interface DecapRequest {
  readonly settings: Pick<Settings, "clockwork" | "title" | "url">;
  /** The path of the content folder in its repository; empty where that is the repository. */
  readonly contentPath: string;
  /** As Decap CMS takes it: its name, the repository, the branch. */
  readonly backend: Readonly<Record<string, string>>;
  /** Where `decap-server` answers, for a repository on the editor’s own computer; absent elsewhere. */
  readonly localUrl: string | undefined;
  /** Whether what is written is reviewed before it is published. */
  readonly isReviewed: boolean;
}

/** The configuration of Decap CMS for a site: a collection for each kind of file, its fields those of the kind’s schema. */
export function buildDecapConfig(request: DecapRequest): object {
  const { settings, contentPath, backend, localUrl, isReviewed } = request;
  const inContent = (folder: string): string =>
    [contentPath, folder].filter((part) => part !== "").join("/");
  const world: FieldWorld = {
    titles: new Map(kinds.map(({ folder, source }) => [folder, identifierOf(source)])),
    zoneLabels: settings.clockwork.zones.map(({ label }) => label),
  };
  return {
    backend,
    ...(localUrl !== undefined && { local_backend: { url: localUrl } }),
    ...(isReviewed && { publish_mode: "editorial_workflow" }),
    site_url: settings.url,
    display_url: settings.url,
    media_folder: inContent("images"),
    public_folder: "/images",
    omit_empty_optional_fields: true,
    slug: { encoding: "ascii", clean_accents: true },
    collections: kinds.map((subject) => buildCollection(subject, world, inContent)),
  };
}

const kinds = SCHEMA_SUBJECTS.filter(({ folder }) => folder !== "");

function identifierOf(source: NamedSubject["source"]): string {
  const { properties = {} } = buildJsonSchema({ title: "", folder: "", source });
  return "title" in properties ? "title" : "name";
}

function buildCollection(
  subject: NamedSubject,
  world: FieldWorld,
  inContent: (folder: string) => string,
): object {
  const { folder, title, source } = subject;
  const identifier = identifierOf(source);
  const label = folder.charAt(0).toUpperCase() + folder.slice(1);
  const one = title.replace(/^An? /, "");
  const fields = buildFields(buildJsonSchema(subject), world);
  const isNeeded = ({ required }: DecapField): boolean => required;
  return {
    name: folder,
    label,
    label_singular: one,
    description: `Files in ${inContent(folder)}/`,
    folder: inContent(folder),
    create: true,
    extension: "md",
    format: "yaml-frontmatter",
    identifier_field: identifier,
    // Recaps lie by years.
    ...(folder === "recaps" && {
      slug: "{{year}}-{{month}}-{{day}}-{{slug}}",
      path: "{{year}}/{{slug}}",
      sortable_fields: ["time", "title"],
    }),
    editor: { preview: false },
    fields: [
      ...fields.filter(isNeeded),
      { ...BODY, required: folder === "recaps" },
      ...fields.filter((field) => !isNeeded(field)),
    ],
  };
}

// As it is in the file: an editor of rich text would write marks such as `{#id}` otherwise.
const BODY: DecapField = {
  name: "body",
  label: "Text",
  widget: "markdown",
  required: false,
  modes: ["raw"],
  hint: "Markdown: each development a bullet, “- What happened, who says so. {#short-name}”.",
};
