import type { VNode } from "preact";
import type { Stretch } from "../src/model/paginate.ts";
import type { Appearance, SiteEntity } from "../src/model/site.ts";
import { entitiesUrl } from "../src/model/urls.ts";
import type { PageContext } from "./page-context.ts";
import { Page } from "./page.tsx";
import { RawHtml } from "./raw-html.tsx";
import { formatRole } from "./role.ts";
import { OlderLink } from "./stretch-links.tsx";
import { StretchPage } from "./stretch-page.tsx";
import { Timetable, type TimetableRow } from "./timetable.tsx";

interface EntityPageProps {
  readonly context: PageContext;
  readonly entity: SiteEntity;
}

/** A person, a place or an organisation with its newest mentions. */
export function EntityPage({ context, entity }: EntityPageProps): VNode {
  const { entities: words } = context.site.settings.words;
  const shown = entity.pages.slice(-2);
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
      </header>
      <Mentions appearances={shown.toReversed().flatMap(({ items }) => items)} context={context} />
      <OlderLink pages={entity.pages} shown={shown.length} context={context} />
    </Page>
  );
}

/** A stretch of an entity's mentions. */
export function EntityArchivePage(
  props: EntityPageProps & { readonly page: Stretch<Appearance> },
): VNode {
  const { context, entity, page } = props;
  return (
    <StretchPage context={context} subject={entity} page={page}>
      <Mentions appearances={page.items} context={context} />
    </StretchPage>
  );
}

function Mentions(props: {
  readonly appearances: readonly Appearance[];
  readonly context: PageContext;
}): VNode {
  const { appearances, context } = props;
  const { entities: words } = context.site.settings.words;
  if (appearances.length === 0) return <p class="none">{words.noMention}</p>;
  const rows = appearances.map(({ recap, points }): TimetableRow => ({
    recap,
    points: points.length > 0 ? points : undefined,
  }));
  return <Timetable rows={rows} context={context} />;
}

function Roles({ entity, context }: EntityPageProps): VNode | null {
  if (entity.roles.length === 0) return null;
  return (
    <ul class="roles">
      {entity.roles.map((role) => (
        <li>{formatRole(role, context.site.settings.words)}</li>
      ))}
    </ul>
  );
}

function OtherNames({ entity, context }: EntityPageProps): VNode | null {
  const { transliterations } = entity;
  const aliases = entity.aliases.filter((alias) => !isPartOf(alias, entity.name));
  if (aliases.length + transliterations.length === 0) return null;
  const names = [
    ...aliases.map((name) => <span>{name}</span>),
    ...transliterations.map(({ lang, name }) => <span lang={lang}>{name}</span>),
  ];
  return (
    <p class="other-names">
      {context.site.settings.words.entities.alsoWritten}{" "}
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
function Position({ entity: { position, zone }, context }: EntityPageProps): VNode | null {
  const { entities: words } = context.site.settings.words;
  if (position === undefined && zone === undefined) return null;
  return (
    <p class="position">
      {position === undefined ? null : words.position(position.latitude, position.longitude)}
      {position === undefined || zone === undefined ? null : ". "}
      {zone === undefined ? null : words.clocksOf(zone)}
    </p>
  );
}
