import type * as z from "zod";
import { parseZoneId } from "../time/zone-id.ts";
import { isAlias } from "./alias.ts";
import type { BodyContext } from "./body.ts";
import { checkAliases } from "./check-aliases.ts";
import { checkId } from "./check-id.ts";
import {
  entitySourceSchema,
  placeSourceSchema,
  type Entity,
  type EntityKind,
  type Role,
} from "./entity.ts";
import { exampleOf } from "./field-examples.ts";
import { typeset } from "./markdown/typography.ts";
import { idOfFile, parseDocument, type Document } from "./parse-document.ts";
import { parsePartialDate } from "./partial-date.ts";
import type { Parsed } from "./parsed.ts";
import { problemAt, type Problem } from "./problem.ts";
import { renderBody } from "./render-body.ts";
import type { SourceFile } from "./source-file.ts";

type EntitySource = z.output<typeof entitySourceSchema>;
type PlaceSource = z.output<typeof placeSourceSchema>;

/** Reads one file of a person, a place or an organisation whole, with all its problems and where its names stand. */
export function parseEntity(
  source: SourceFile,
  kind: EntityKind,
  context: BodyContext,
): Parsed<Entity> & { readonly names: readonly TypedName[] } {
  const schema: z.ZodType<EntitySource & Partial<PlaceSource>> =
    kind === "places" ? placeSourceSchema : entitySourceSchema;
  const document = parseDocument(source, schema, context);
  if (document.data === undefined)
    return { value: undefined, problems: document.problems, names: [] };
  const wrongId = checkId(source);
  const problems = [...document.problems, ...wrongId, ...checkRoles(document)];
  problems.push(...checkAliases(document, "moved-from"));
  if (kind === "places") problems.push(...checkPosition(document));
  const value = wrongId.length > 0 ? undefined : buildEntity(document, kind, context);
  return { value, problems, names: listNames(document) };
}

/** A name of an entity at its place in the entity's file: as it is shown and as it is typed. */
export interface TypedName {
  readonly name: string;
  readonly typed: string;
  /** The field that it stands in. */
  readonly field: "name" | "aliases" | "transliterations";
  /** The name of the entity, as it is shown. */
  readonly owner: string;
  readonly source: SourceFile;
  readonly offset: number;
}

function listNames({ data, source, at }: Document<EntitySource>): readonly TypedName[] {
  const nameAt = (field: TypedName["field"], path: string, typed: string): TypedName => ({
    name: typeset(typed),
    typed,
    field,
    owner: typeset(data.name),
    source,
    offset: at(path),
  });
  return [
    nameAt("name", "name", data.name),
    ...data.aliases.map((alias, index) => nameAt("aliases", `aliases.${index}`, alias)),
    ...data.avoid.map((alias, index) => nameAt("aliases", `avoid.${index}`, alias)),
    ...data.transliterations.map(({ name }, index) =>
      nameAt("transliterations", `transliterations.${index}.name`, name),
    ),
  ];
}

function buildEntity(
  { source, data, body, links, images }: Document<EntitySource & Partial<PlaceSource>>,
  kind: EntityKind,
  context: BodyContext,
): Entity {
  const { latitude, longitude } = data;
  return {
    file: source.path,
    kind,
    id: idOfFile(source),
    name: typeset(data.name),
    sort: typeset(data.sort ?? data.name),
    roles: readRoles(data),
    aliases: [...new Set([...data.aliases, ...data.avoid].map(typeset))],
    ...(data.avoid.length > 0 && { avoided: data.avoid.map(typeset) }),
    transliterations: data.transliterations.map(({ lang, name }) => ({
      lang,
      name: typeset(name),
    })),
    position:
      latitude === undefined || longitude === undefined
        ? undefined
        : { latitude: Number(latitude), longitude: Number(longitude) },
    zone: data.zone === undefined ? undefined : parseZoneId(data.zone),
    movedFrom: data["moved-from"].filter(isAlias),
    html: renderBody(body, context),
    links,
    images,
  };
}

function readRoles({ role, roles }: EntitySource): readonly Role[] {
  const always = role === undefined ? [] : [{ role, from: undefined, to: undefined }];
  return [...always, ...roles].map(({ role, from, to }) => ({
    role: typeset(role),
    from: from === undefined ? undefined : parsePartialDate(from),
    to: to === undefined ? undefined : parsePartialDate(to),
  }));
}

/** A latitude without a longitude, or the other way round. */
function checkPosition({ source, at }: Document<EntitySource>): readonly Problem[] {
  const isTyped = (key: string): boolean => at(key) !== at("");
  const pairs = [
    ["latitude", "longitude"],
    ["longitude", "latitude"],
  ] as const;
  return pairs
    .filter(([typed, missing]) => isTyped(typed) && !isTyped(missing))
    .map(([typed, missing]) =>
      problemAt(source, at(typed), {
        rule: "missing-field",
        message: `\`${missing}\` is missing: \`${typed}\` alone is no place on the map.`,
        writeInstead: [exampleOf(missing, source)],
      }),
    );
}

/** Roles that end before they begin. */
function checkRoles({ source, data, at }: Document<EntitySource>): readonly Problem[] {
  return data.roles.flatMap(({ from, to }, index) => {
    const [first, last] = [parsePartialDate(from ?? "")?.first, parsePartialDate(to ?? "")?.last];
    if (first === undefined || last === undefined || last >= first) return [];
    const offset = at(`roles.${index}.to`);
    return [
      problemAt(source, offset, {
        rule: "role-ends-before-it-begins",
        message: `The role’s end, ${to}, is earlier than its beginning, ${from}.`,
      }),
    ];
  });
}
