import type { VNode } from "preact";
import type { Rhythm, RhythmMark, RhythmSpan } from "../src/model/event-rhythm.ts";
import { formatDay } from "../src/time/format-day.ts";
import { pairClocks } from "../src/time/paired-clock.ts";
import type { PageContext } from "./page-context.ts";

interface RhythmProps {
  readonly rhythm: Rhythm;
  readonly context: PageContext;
}

/**
 * When an event was told of: a bar for the points of each day, under them a mark for each recap and each correction, and all
 * of it as a list. The links in the picture are those of the list, for who points at it.
 */
export function RhythmFigure(props: RhythmProps): VNode {
  const { rhythm, context } = props;
  const { rhythm: words } = context.settings.words;
  return (
    <figure class="rhythm">
      <figcaption class="label-heading">{words.caption(rhythm.laterCorrections)}</figcaption>
      <svg width="100%" height={HEIGHT} aria-hidden="true">
        <Bars {...props} />
        <Marks {...props} />
        <Axis {...props} />
      </svg>
      <details>
        <summary>{words.inFigures}</summary>
        <DayList {...props} />
      </details>
    </figure>
  );
}

// Pixels from the top: bars stand on the axis, recaps hang from it, corrections lie under them.
const HEIGHT = 136;
const AXIS = 88;
const RECAPS_END = 100;
const CORRECTIONS = 108;
const LABELS = 130;

// A bar is a share of the width, and no wider where there are few days.
const WIDEST = 0.02;

/** A share of the width, as SVG takes it. */
function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`;
}

function Bars({ rhythm: { spans }, context }: RhythmProps): VNode {
  const most = Math.max(...spans.map(({ points }) => points));
  const slot = 1 / spans.length;
  const width = Math.min(WIDEST, 0.8 * slot);
  return (
    <g class="bars">
      {spans.map((span, index) => {
        if (span.url === undefined) return null;
        const height = Math.max(2, Math.round((span.points / most) * (AXIS - 4)));
        return (
          <a href={span.url} tabindex={-1}>
            <title>{describeSpan(span, context)}</title>
            <rect
              x={percent((index + 0.5) * slot - width / 2)}
              y={AXIS - height}
              width={percent(width)}
              height={height}
            />
          </a>
        );
      })}
    </g>
  );
}

function Marks({ rhythm: { recaps, corrections }, context }: RhythmProps): VNode {
  const { corrections: words } = context.settings.words;
  return (
    <>
      <g class="recap-marks">
        {recaps.map((mark) => (
          <a href={mark.url} tabindex={-1}>
            <title>{describeMark(mark, context)}</title>
            <line x1={percent(mark.share)} x2={percent(mark.share)} y1={AXIS} y2={RECAPS_END} />
          </a>
        ))}
      </g>
      <g class="correction-marks">
        {corrections.map((mark) => (
          <a href={mark.url} tabindex={-1}>
            <title>{`${words.correction}: ${describeMark(mark, context)}`}</title>
            <circle cx={percent(mark.share)} cy={CORRECTIONS} r={4} />
          </a>
        ))}
      </g>
    </>
  );
}

/** The line that bars stand on, with the first day at its left end and the last at its right. */
function Axis({ rhythm: { spans }, context }: RhythmProps): VNode {
  const { clock } = context.settings.words;
  const [first, last] = [spans[0], spans.at(-1)];
  return (
    <g class="axis">
      <line x1="0" x2="100%" y1={AXIS} y2={AXIS} />
      <text x="0" y={LABELS}>
        {first && formatDay(first.first, "medium", clock)}
      </text>
      <text class="end" x="100%" y={LABELS}>
        {last && formatDay(last.last, "medium", clock)}
      </text>
    </g>
  );
}

/** The days with something published, as a list. */
function DayList({ rhythm: { spans }, context }: RhythmProps): VNode {
  return (
    <ul class="small">
      {spans
        .filter(({ recaps, corrections }) => recaps + corrections > 0)
        .map((span) => (
          <li>
            {span.url === undefined ? (
              nameSpan(span, context)
            ) : (
              <a href={span.url}>{nameSpan(span, context)}</a>
            )}
            : {context.settings.words.rhythm.count(span)}
          </li>
        ))}
    </ul>
  );
}

function nameSpan({ first, last }: RhythmSpan, { settings }: PageContext): string {
  const { clock, rhythm } = settings.words;
  const [from, to] = [first, last].map((day) => formatDay(day, "medium", clock));
  return from === to ? (from ?? "") : rhythm.days(from ?? "", to ?? "");
}

function describeSpan(span: RhythmSpan, context: PageContext): string {
  return `${nameSpan(span, context)}: ${context.settings.words.rhythm.count(span)}`;
}

/** The day of a mark and what it is of. Its clocks stand where it leads: here they could not be marked as a time. */
function describeMark({ at, title }: RhythmMark, { settings }: PageContext): string {
  const { clockwork } = settings;
  const day = formatDay(pairClocks(at, clockwork).faces[0].day, "medium", clockwork.words);
  return `${day}: ${title}`;
}
