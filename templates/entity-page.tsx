import type { VNode } from "preact";
import type { NewestEnd, Stretch } from "../src/model/paginate.ts";
import { keyOfEntity, type EntityKey } from "../src/model/find-names.ts";
import type { EntityHeading } from "../src/model/entity-heading.ts";
import type { EntityFront, SiteRecap } from "../src/model/site.ts";
import { entitiesUrl } from "../src/model/urls.ts";
import type { MentionsInShort } from "../src/model/sum-up-mentions.ts";
import { Mentions } from "./mentions.tsx";
import type { PageContext } from "./page-context.ts";
import { Page } from "./page.tsx";
import { PlaceMapFigure } from "./place-map.tsx";
import { RawHtml } from "./raw-html.tsx";
import { formatRole } from "./role.ts";
import { OlderLink } from "./stretch-links.tsx";
import { StretchPage, type StretchSubject } from "./stretch-page.tsx";
import { Timetable, type TimetableRow } from "./timetable.tsx";

interface EntityProps {
  readonly context: PageContext;
  readonly entity: EntityFront;
}

/** A person, a place or an organisation with its newest mentions. */
export function EntityPage(
  props: EntityProps & {
    readonly newest: NewestEnd<SiteRecap>;
    readonly mentions: MentionsInShort | undefined;
  },
): VNode {
  const { context, entity, newest, mentions } = props;
  const { entities: words } = context.settings.words;
  return (
    <Page
      context={context}
      url={entity.url}
      title={entity.name}
      description={words.allMentionsOf(entity.name)}
    >
      <header class="subject-head">
        <p class="kicker">
          <a href={entitiesUrl(entity.kind)}>{words[entity.kind]}</a>
        </p>
        <h1>{entity.name}</h1>
        <Roles entity={entity} context={context} />
        <OtherNames entity={entity} context={context} />
        <Position entity={entity} context={context} />
        {entity.html === "" ? null : <RawHtml as="div" class="prose" html={entity.html} />}
        <PlaceMapFigure map={entity.map} context={context} />
        {mentions === undefined ? null : <Mentions mentions={mentions} context={context} />}
      </header>
      <MentioningRecaps of={keyOfEntity(entity)} recaps={newest.items} context={context} />
      <OlderLink older={newest.older} context={context} />
    </Page>
  );
}

/** A stretch of an entity's mentions. */
export function EntityArchivePage(props: {
  readonly context: PageContext;
  readonly subject: StretchSubject & Pick<EntityHeading, "kind" | "id">;
  readonly page: Stretch<SiteRecap>;
}): VNode {
  const { context, subject, page } = props;
  return (
    <StretchPage context={context} subject={subject} page={page}>
      <MentioningRecaps of={keyOfEntity(subject)} recaps={page.items} context={context} />
    </StretchPage>
  );
}

/** Recaps that name the entity of the key `of`, each with the points that do; its summary where only the prose between them does. */
function MentioningRecaps(props: {
  readonly of: EntityKey;
  readonly recaps: readonly SiteRecap[];
  readonly context: PageContext;
}): VNode {
  const { of, recaps, context } = props;
  const { entities: words } = context.settings.words;
  if (recaps.length === 0) return <p class="none">{words.noMention}</p>;
  const rows = recaps.map((recap): TimetableRow => {
    const leads = recap.leads.filter(({ namedKeys }) => namedKeys.includes(of));
    return { recap, leads: leads.length > 0 ? leads : undefined };
  });
  return <Timetable rows={rows} context={context} />;
}

function Roles({ entity, context }: EntityProps): VNode | null {
  if (entity.roles.length === 0) return null;
  return (
    <ul class="roles">
      {entity.roles.map((role) => (
        <li>{formatRole(role, context.settings.words)}</li>
      ))}
    </ul>
  );
}

function OtherNames({ entity, context }: EntityProps): VNode | null {
  const { transliterations } = entity;
  const aliases = entity.aliases.filter((alias) => !isPartOf(alias, entity.name));
  if (aliases.length + transliterations.length === 0) return null;
  const names = [
    ...aliases.map((name) => <span>{name}</span>),
    ...transliterations.map(({ lang, name }) => <span lang={lang}>{name}</span>),
  ];
  return (
    <p class="other-names">
      {context.settings.words.entities.alsoWritten}{" "}
      {names.map((name, index) => (index === 0 ? name : <>, {name}</>))}
    </p>
  );
}

/** Whether `name` only leaves out words of `whole`, as a bare surname does. */
function isPartOf(name: string, whole: string): boolean {
  const words = new Set(whole.split(" "));
  return name.split(" ").every((word) => words.has(word));
}

/** Where a place is and which zone its clocks show. */
function Position({ entity: { position, zone }, context }: EntityProps): VNode | null {
  const { entities: words } = context.settings.words;
  if (position === undefined && zone === undefined) return null;
  return (
    <p class="position">
      {position === undefined ? null : words.position(position.latitude, position.longitude)}
      {position === undefined || zone === undefined ? null : ". "}
      {zone === undefined ? null : words.clocksOf(zone)}
    </p>
  );
}
