import type { VNode } from "preact";
import type { Mention, MentionsInShort, MonthOfMentions } from "../src/model/sum-up-mentions.ts";
import type { Day } from "../src/time/day.ts";
import { formatDay } from "../src/time/format-day.ts";
import type { PageContext } from "./page-context.ts";

interface MentionsProps {
  readonly mentions: MentionsInShort;
  readonly context: PageContext;
}

/** How often and when an entity has been named, by month as a picture and in words, and who is named with it. */
export function Mentions(props: MentionsProps): VNode {
  return (
    <section class="mentions">
      <Sparkline {...props} />
      <Span {...props} />
      <Company {...props} />
    </section>
  );
}

const HEIGHT = 40;

/** A bar for each month; nothing where there is but one. */
function Sparkline({ mentions: { months }, context }: MentionsProps): VNode | null {
  if (months.length < 2) return null;
  const most = Math.max(...months.map(({ recaps }) => recaps));
  const width = 100 / months.length;
  const percent = (value: number): string => `${Number(value.toFixed(2))}%`;
  return (
    <svg class="sparkline" width="100%" height={HEIGHT} aria-hidden="true">
      {months.map((month, index) => {
        if (month.url === undefined) return null;
        const height = Math.max(2, Math.round((month.recaps / most) * HEIGHT));
        return (
          <a href={month.url} tabindex={-1}>
            <title>{describeMonth(month, context)}</title>
            <rect
              x={percent((index + 0.1) * width)}
              y={HEIGHT - height}
              width={percent(0.8 * width)}
              height={height}
            />
          </a>
        );
      })}
    </svg>
  );
}

/** The first and the last mention, and the month with the most. */
function Span({ mentions, context }: MentionsProps): VNode {
  const { recaps, first, last, months } = mentions;
  const { entities: words } = context.settings.words;
  if (first.url === last.url)
    return (
      <p class="small">{words.mentionedOnce(<MentionLink {...{ mention: first, context }} />)}</p>
    );
  const links = [first, last].map((mention) => <MentionLink mention={mention} context={context} />);
  const busiest = months.reduce((most, month) => (month.recaps > most.recaps ? month : most));
  return (
    <p class="small">
      {words.mentioned(recaps, links[0], links[1])}
      {months.length < 2 ? null : ` ${words.busiestMonth(describeMonth(busiest, context))}`}
    </p>
  );
}

/** The day of a mention, as a link to its recap. */
function MentionLink(props: { readonly mention: Mention; readonly context: PageContext }): VNode {
  const { mention, context } = props;
  const { day } = mention.clock.faces[0];
  return (
    <a href={mention.url}>
      <time datetime={day}>{formatDay(day, "medium", context.settings.words.clock)}</time>
    </a>
  );
}

function describeMonth({ month, recaps }: MonthOfMentions, { settings }: PageContext): string {
  const { clock, archive } = settings.words;
  return `${formatDay(`${month}-01` as Day, "month", clock)}: ${archive.count(recaps)}`;
}

/** Who is named in the same recaps. */
function Company({ mentions: { company }, context }: MentionsProps): VNode | null {
  const { entities: words } = context.settings.words;
  if (company.length === 0) return null;
  return (
    <p class="small company">
      {words.namedWith}{" "}
      {company.map(({ entity, recaps }, index) => (
        <>
          {index === 0 ? null : ", "}
          <a href={entity.url}>{entity.name}</a> ({recaps})
        </>
      ))}
    </p>
  );
}
