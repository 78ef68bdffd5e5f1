import type { VNode } from "preact";
import type { YearLink } from "../src/model/year-links.ts";
import { archiveUrl, entitiesUrl, eventsUrl, type Url } from "../src/model/urls.ts";
import { searchDataUrl, searchIndexUrl, searchUrl } from "../src/model/search-urls.ts";
import type { SearchWords } from "../src/words/search-words.ts";
import type { PageContext } from "./page-context.ts";
import { Page } from "./page.tsx";
import { FILTER_NAMES } from "./search/search-data.ts";

/** The page that the site is searched from: a form for those whose browser runs `script`, and the ways into the archive for all. */
export function SearchPage(props: {
  readonly context: PageContext;
  readonly script: Url;
  readonly styles: Url;
  readonly years: readonly YearLink[];
}): VNode {
  const { context, script, styles, years } = props;
  const { search } = context.settings.words;
  return (
    <Page
      context={context}
      url={searchUrl}
      title={search.search}
      description={undefined}
      policy={context.searchPolicy}
      styles={styles}
    >
      <h1>{search.search}</h1>
      <SearchForm context={context} script={script} />
      <p class="search-without">{search.withoutScript}</p>
      <OtherWays context={context} years={years} />
      <script type="module" src={script}></script>
    </Page>
  );
}

/**
 * The form and the place for what it finds. The script tells from its own path, which stands here, where on the server the other
 * two are. Where scripts do not run, the style sheet hides all of it.
 */
function SearchForm(props: { readonly context: PageContext; readonly script: Url }): VNode {
  const { context, script } = props;
  const { search } = context.settings.words;
  return (
    <div
      class="search"
      data-script={script}
      data-source={searchDataUrl}
      data-index={searchIndexUrl}
      data-failed={search.script.failed}
    >
      <form role="search" aria-label={search.search}>
        <p class="search-query">
          <label for="search-q">{search.query}</label>
          <input type="search" id="search-q" name="q" autocomplete="off" spellcheck={false} />
          <button type="submit">{search.submit}</button>
        </p>
        <Choices search={search} />
      </form>
      <p class="search-status" role="status"></p>
      <p class="search-suggestions" hidden></p>
      <ol class="search-results"></ol>
      <button type="button" class="search-more" hidden>
        {search.script.more}
      </button>
    </div>
  );
}

/** By what results can be narrowed down, and in which order they come; folded up, so that results stand close to the words. */
function Choices({ search }: { readonly search: SearchWords }): VNode {
  return (
    <details class="search-choices">
      <summary>{search.narrow}</summary>
      <div class="search-filters">
        {FILTER_NAMES.map((name) => (
          <p>
            <label for={`search-${name}`}>{search[name]}</label>
            <select id={`search-${name}`} name={name}>
              <option value="">{search.all}</option>
            </select>
          </p>
        ))}
      </div>
      <p class="search-order">
        <label for="search-sort">{search.order}</label>
        <select id="search-sort" name="sort">
          <option value="">{search.bestFirst}</option>
          <option value="date">{search.newestFirst}</option>
          <option value="oldest">{search.oldestFirst}</option>
        </select>
        <button type="reset">{search.script.clear}</button>
      </p>
    </details>
  );
}

/** Links to the lists of all that the site has. */
function OtherWays({
  context,
  years,
}: {
  readonly context: PageContext;
  readonly years: readonly YearLink[];
}): VNode {
  const { kinds, settings } = context;
  const { search, event, entities, archive } = settings.words;
  const lists: readonly (readonly [Url, string])[] = [
    [eventsUrl, event.events],
    ...kinds.map((kind) => [entitiesUrl(kind), entities[kind]] as const),
    [archiveUrl, archive.archive],
  ];
  return (
    <nav class="search-ways" aria-label={search.otherWays}>
      <h2>{search.otherWays}</h2>
      <ul>
        {lists.map(([url, label]) => (
          <li>
            <a href={url}>{label}</a>
          </li>
        ))}
      </ul>
      {years.length === 0 ? null : (
        <>
          <h3>{search.years}</h3>
          <ul>
            {years.map(({ year, url }) => (
              <li>
                <a href={url}>{year}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </nav>
  );
}
