import type { CardFace, ShareCard } from "../../model/share-card.ts";
import { Dial } from "../../../templates/dial.tsx";
import { renderMarkup } from "../../outputs/render-page.ts";

/** A part of an image: what it is, how it looks, by properties of CSS, and what is in it. */
export type DrawnCard =
  | { readonly type: "container"; readonly style: Style; readonly children: DrawnCard[] }
  | { readonly type: "text"; readonly style: Style; readonly text: string; readonly lang?: string }
  | {
      readonly type: "image";
      readonly src: string;
      readonly width: number;
      readonly height: number;
      readonly style: Style;
    };

type Style = Readonly<Record<string, string | number>>;

const PAPER = "#fbfaf7";
const INK = "#16181d";
const SECONDARY = "#54565c";
const RULE = "#d9d5ca";
const SERIF = '"Source Serif 4"';
const SANS = "Inter";

// The longer a title, the smaller, down to four lines of this size.
const TITLE_SIZES: readonly (readonly [longest: number, size: number])[] = [
  [36, 84],
  [64, 72],
  [96, 62],
  [124, 56],
];
const SMALLEST_TITLE = 52;
const MOST_LINES = 4;

/** The image that a card is shown by, as a tree of its parts: ink on paper, between a thick rule and a thin one. */
export function drawCard({ site, title, lang, kicker, faces, date }: ShareCard): DrawnCard {
  const name = { fontFamily: SERIF, fontWeight: 600, fontSize: 38, color: INK, flexShrink: 1 };
  const head = [
    text(site, { ...name, ...ONE_LINE }),
    ...(date === undefined ? [] : [text(date, { ...LABEL, flexShrink: 0 })]),
  ];
  const middle = [
    ...(kicker === undefined ? [] : [text(kicker, { ...LABEL, ...ONE_LINE })]),
    { ...text(title, styleOfTitle(title)), lang },
  ];
  return box({ ...COLUMN, ...PAGE }, [
    box({ ...ROW, ...APART, borderTop: `8px solid ${INK}`, paddingTop: 22 }, head),
    box({ ...COLUMN, flexGrow: 1, justifyContent: "center", gap: 14, width: "100%" }, middle),
    ...(faces.length === 0 ? [] : [drawFoot(faces)]),
  ]);
}

const ROW = { display: "flex", alignItems: "center" };
const APART = { justifyContent: "space-between", gap: 48, width: "100%" };
const COLUMN = { display: "flex", flexDirection: "column" };
const PAGE = {
  width: "100%",
  height: "100%",
  backgroundColor: PAPER,
  padding: "44px 64px 48px",
};
const LABEL = { fontFamily: SANS, fontSize: 30, color: SECONDARY };
const ONE_LINE = { textOverflow: "ellipsis", lineClamp: 1 };

function styleOfTitle(title: string): Style {
  const [, fontSize = SMALLEST_TITLE] =
    TITLE_SIZES.find(([longest]) => title.length <= longest) ?? [];
  return {
    fontFamily: SERIF,
    fontWeight: 600,
    fontSize,
    lineHeight: 1.12,
    letterSpacing: "-0.014em",
    color: INK,
    textWrap: "balance",
    textOverflow: "ellipsis",
    lineClamp: MOST_LINES,
  };
}

/** The clocks side by side, the second a step lighter. */
function drawFoot(faces: readonly CardFace[]): DrawnCard {
  const clocks = faces.map((face, index) => drawFace(face, index > 0 ? SECONDARY : INK));
  const rule = { borderTop: `2px solid ${RULE}`, paddingTop: 26, width: "100%" };
  return box({ ...ROW, ...rule, gap: 56 }, clocks);
}

function drawFace({ wall, figures, label }: CardFace, colour: string): DrawnCard {
  const side = 68;
  const dial = renderMarkup(Dial({ wall }))
    .replace("<svg", '<svg xmlns="http://www.w3.org/2000/svg"')
    .replaceAll("currentColor", colour);
  const src = `data:image/svg+xml;base64,${Buffer.from(dial).toString("base64")}`;
  const isFirst = colour === INK;
  return box({ ...ROW, gap: 18 }, [
    { type: "image", src, width: side, height: side, style: {} },
    text(figures, {
      fontFamily: SANS,
      fontWeight: isFirst ? 600 : 400,
      fontSize: 52,
      color: colour,
      fontFeatureSettings: '"tnum"',
    }),
    text(label, { ...LABEL, ...ONE_LINE }),
  ]);
}

function box(style: Style, children: DrawnCard[]): DrawnCard {
  return { type: "container", style, children };
}

function text(content: string, style: Style): DrawnCard & { readonly type: "text" } {
  return { type: "text", text: content, style };
}
